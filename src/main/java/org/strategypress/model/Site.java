package org.strategypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Vocabulary;

/**
 * The site: whose it is, how it looks, what it calls things.
 *
 * @param meta the common fields; the title is the site's name
 * @param council the council behind it
 * @param imprint what it says of itself
 * @param region its languages and its country
 * @param design how it looks
 * @param vocabulary what this council calls things
 * @param safety what every page offers to who needs somebody, or has to leave
 * @param editions which PDFs are made
 * @param use ids of ready-made entries to include
 * @param server how it lives on a web server
 */
public record Site(
        EntryMeta meta,
        Council council,
        Imprint imprint,
        Region region,
        Design design,
        Vocabulary vocabulary,
        Safety safety,
        Editions editions,
        List<Ref> use,
        Server server)
        implements Entry {
    public Site {
        use = List.copyOf(use);
    }

    /** A site of which only the common fields are known. */
    public static Site of(EntryMeta meta) {
        return new Site(
                meta,
                Council.NONE,
                Imprint.NONE,
                Region.HOME,
                Design.USUAL,
                Vocabulary.NONE,
                Safety.NONE,
                Editions.USUAL,
                List.of(),
                Server.NONE);
    }

    /**
     * Days on which some of a publication may not change, such as those before an election.
     *
     * @param from the first day
     * @param until the last day
     * @param why why, in one line
     * @param what the kinds, by their folders, and the ids that may not change; none for all
     * @param but the kinds and ids that may
     */
    public record Freeze(
            LocalDate from, LocalDate until, @Nullable String why, List<String> what, List<String> but) {
        public Freeze {
            what = List.copyOf(what);
            but = List.copyOf(but);
        }

        /** Whether a day is one of them. */
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** Whether an entry may not change on those days. */
        public boolean holds(Entry entry) {
            return (what.isEmpty() || names(what, entry)) && !names(but, entry);
        }

        private static boolean names(List<String> names, Entry entry) {
            return names.contains(entry.id()) || names.contains(entry.kind().folder());
        }
    }

    /**
     * What a site says of itself.
     *
     * @param description what the site is, one line
     * @param version the version as printed
     * @param licence under what terms the words may be used
     * @param archived what is known of an earlier publication that another has replaced; null for the present one
     * @param freeze the days on which some of it may not change; null for none
     */
    public record Imprint(
            @Nullable Prose description,
            @Nullable String version,
            @Nullable Prose licence,
            @Nullable Archived archived,
            @Nullable Freeze freeze) {
        /** Nothing is said. */
        public static final Imprint NONE = new Imprint(null, null, null, null, null);
    }

    /**
     * What is known of an earlier publication as a version.
     *
     * @param name what it is called among the versions: {@code 2023 to 2027}
     * @param approved who approved it and when, where its strategy does not say so
     * @param on the day on which it was replaced
     * @param why why it was replaced
     */
    public record Archived(
            @Nullable String name,
            Strategy.@Nullable Approval approved,
            @Nullable LocalDate on,
            @Nullable Prose why) {}

    /**
     * The languages of a site and its country.
     *
     * @param languages the languages of the site, the main one first
     * @param country the country whose telephone numbers are written without a code, in two letters
     * @param readBy who read the site's words over in languages that they speak
     */
    public record Region(List<String> languages, String country, List<Reader> readBy) {
        /** In English, in the United Kingdom. */
        public static final Region HOME = new Region(List.of("en"), PhoneNumber.HOME, List.of());

        public Region {
            languages = List.copyOf(languages);
            readBy = List.copyOf(readBy);
        }
    }

    /**
     * How a site looks.
     *
     * @param theme the theme's name
     * @param brand the council's colours
     */
    public record Design(String theme, Brand brand) {
        /** The default theme in its own colours. */
        public static final Design USUAL = new Design("default", Brand.NONE);
    }

    /**
     * What every page offers to who needs somebody, or has to leave.
     *
     * @param help the contacts that every page offers
     * @param exitPage the "exit this page" link
     * @param screen what a reader can point to on the page that is shown at a desk; empty where nothing is said
     */
    public record Safety(Help help, ExitPage exitPage, List<Ref> screen) {
        /** Nothing is offered. */
        public static final Safety NONE = new Safety(Help.NONE, ExitPage.NONE, List.of());

        public Safety {
            screen = List.copyOf(screen);
        }
    }

    /**
     * How a site lives on a web server.
     *
     * @param baseUrl where the site will live, or null when not known
     * @param compress whether compressed copies are written beside text files
     * @param security what {@code security.txt} says
     * @param data whether the publication is given as open data too
     */
    public record Server(
            @Nullable String baseUrl,
            boolean compress,
            @Nullable Security security,
            boolean data) {
        /** Nothing is said. */
        public static final Server NONE = new Server(null, false, null, true);
    }

    /** The site's name. */
    public String name() {
        return meta.title();
    }

    /** The main language. */
    public String language() {
        return region.languages().isEmpty() ? "en" : region.languages().get(0);
    }

    /** Who read the site's words over in a language, if somebody did. */
    public Optional<Reader> reader(@Nullable String language) {
        return region.readBy().stream()
                .filter(each -> each.language().equals(language))
                .findFirst();
    }

    /**
     * Somebody who speaks a language and read the site's words in it over.
     *
     * @param language the language
     * @param by their role
     * @param on the day
     */
    public record Reader(String language, String by, LocalDate on) {}

    /**
     * The council.
     *
     * @param name its name
     * @param kind what sort of council it is, in words
     * @param area the area it serves
     * @param gssCode its code in the Government Statistical Service's list
     * @param website its website
     * @param address the lines of its postal address
     * @param logo the path of its logo below {@code content/media}
     * @param partners those who publish it together with the council
     */
    public record Council(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String area,
            @Nullable String gssCode,
            @Nullable String website,
            List<String> address,
            @Nullable String logo,
            List<Partner> partners) {
        /** A council of which nothing is said. */
        public static final Council NONE = new Council(null, null, null, null, null, List.of(), null, List.of());

        public Council {
            address = List.copyOf(address);
            partners = List.copyOf(partners);
        }
    }

    /**
     * Another council, a trust or a health service that publishes it too.
     *
     * @param name its name
     * @param website its website
     */
    public record Partner(String name, @Nullable String website) {}

    /**
     * The council's colours, each as {@code #rrggbb}.
     *
     * @param primary the main colour
     * @param accent the second colour
     */
    public record Brand(@Nullable String primary, @Nullable String accent) {
        /** No colours given. */
        public static final Brand NONE = new Brand(null, null);
    }

    /**
     * The contacts that every page offers.
     *
     * @param contact for everyday help
     * @param emergency when someone is in danger
     * @param complaints to complain
     * @param advocacy someone to speak up for you
     */
    public record Help(
            @Nullable Ref contact,
            @Nullable Ref emergency,
            @Nullable Ref complaints,
            @Nullable Ref advocacy) {
        /** No contacts given. */
        public static final Help NONE = new Help(null, null, null, null);
    }

    /**
     * The "exit this page" link.
     *
     * @param show whether pages show it
     * @param address where it leads, or null for the theme's choice
     */
    public record ExitPage(boolean show, @Nullable String address) {
        /** Not shown. */
        public static final ExitPage NONE = new ExitPage(false, null);
    }

    /**
     * What {@code security.txt} says (RFC 9116).
     *
     * @param contact an address to report to
     * @param expires the day after which the file is stale
     * @param policy the address of the policy
     * @param policyInPages whether each page itself carries the whole Content Security Policy, for hosts without headers
     */
    public record Security(
            @Nullable String contact,
            @Nullable LocalDate expires,
            @Nullable String policy,
            boolean policyInPages) {}
}

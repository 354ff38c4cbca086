package org.strategypress.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strategypress.html.FilledEntries;
import org.strategypress.html.FilledSite;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.output.Json;
import org.strategypress.page.PagePlan;

/** What an entry holds is in its data, or kept out of them on purpose: a field that is new tomorrow has to be put to one of the two. */
final class EveryFieldToldTest {
    private static final Set<String> KEPT_OUT = Set.of(
            // a person's name, and what stands beside it, is for the record alone
            "contacts.name",
            "decisions.report.contacts.role",
            "decisions.report.contacts.name",
            "decisions.report.contacts.phone",
            "decisions.report.contacts.email",
            "decisions.papers.backgroundPapers.contact",
            "decisions.clearance.audit.leadOfficers",
            "decisions.clearance.audit.author",
            "decisions.clearance.audit.version",
            "decisions.clearance.audit.dated",
            "decisions.clearance.audit.officers.title",
            "decisions.clearance.audit.sent.to",
            "decisions.clearance.audit.sent.on",
            "decisions.clearance.approvals.role",
            "decisions.clearance.approvals.name",
            "decisions.clearance.approvals.initials",
            "decisions.clearance.approvals.on",
            "decisions.proposal.implications.signed",
            "decisions.proposal.implications.on",
            // words that say that there is nothing
            "decisions.papers.appendicesNone",
            "decisions.papers.backgroundPapersNone",
            "decisions.papers.previousMinutesNone",
            // what stands there says so
            "decisions.report.sections.part",
            // told by the clock
            "contacts.availability.open.times.from",
            "contacts.availability.open.times.until",
            // the figure as printed stands for it
            "indicators.figures.readings.value",
            "indicators.figures.byGroup.groups.value",
            // the site's own words of a ready message
            "offer.asking.say",
            // files of the media folder are published under other names
            "decisions.papers.appendices.file",
            // earlier publications have pages of their own, and no data
            "site.imprint.archived.approved.body",
            "site.imprint.archived.approved.by",
            "site.imprint.archived.approved.on",
            "site.imprint.archived.name",
            "site.imprint.archived.on",
            "site.imprint.archived.why",
            "site.council.logo",
            "media.file",
            "media.print",
            "media.words.captions.file",
            "media.words.captions.language",
            "media.words.poster",
            // how the site is made
            "areas.icon",
            "pages.says",
            "site.design.brand.accent",
            "site.design.brand.primary",
            "site.design.theme",
            "site.editions.flyer",
            "site.editions.languageEntries",
            "site.region.country",
            "site.safety.exitPage.address",
            "site.safety.help.advocacy",
            "site.safety.help.complaints",
            "site.safety.help.contact",
            "site.safety.help.emergency",
            "site.safety.screen",
            "site.server.security.contact",
            "site.server.security.expires",
            "site.server.security.policy",
            "site.use",
            "site.imprint.freeze.but",
            "site.imprint.freeze.from",
            "site.imprint.freeze.until",
            "site.imprint.freeze.what",
            "site.imprint.freeze.why",
            "site.vocabulary.style.plainWords.say",
            "site.vocabulary.style.knownWords",
            "site.vocabulary.style.plainWords.word",
            "site.vocabulary.terms.many",
            "site.vocabulary.terms.one",
            "site.vocabulary.terms.plain");

    /** Of every kind: who can read an entry need not know since when it is out. */
    private static final String OF_ANY_ENTRY = ".meta.upkeep.publishOn";

    private final Publication publication = FilledSite.publication(false);

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void everyFieldOfAFullEntryIsToldOrKeptOutOnPurpose(ContentKind kind) {
        FilledEntries.Filled filled = FilledEntries.full(kind);
        ToldSite website = ToldSite.of(publication, PagePlan.of(publication), null);
        String json =
                Json.of(Kinds.fields(filled.entry(), website)) + filled.entry().title();
        Set<String> untold = new TreeSet<>();
        filled.values().forEach((path, value) -> {
            boolean told = Arrays.stream(value.split("\\|"))
                    .anyMatch(each -> json.contains(each) || json.contains(iso(each)) || json.contains(id(each)));
            if (told == (KEPT_OUT.contains(path) || path.endsWith(OF_ANY_ENTRY))) {
                untold.add((told ? "told: " : "not told: ") + path + " " + value);
            }
        });
        assertThat(String.join("\n", untold)).isEmpty();
    }

    /** A day as the data have it. */
    private static String iso(String value) {
        try {
            return LocalDate.parse(value, DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH))
                    .toString();
        } catch (DateTimeParseException none) {
            return value.replaceFirst("href=\"entry:(.*)\"", "\"$1\"")
                    .replace("£", "")
                    .replace(",", "");
        }
    }

    /** What refers to the entry of a title. */
    private String id(String title) {
        return publication.entries().stream()
                .filter(entry -> entry.title().equals(title))
                .map(Entry::id)
                .findFirst()
                .orElse(title);
    }
}

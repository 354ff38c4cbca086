package org.strategypress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.strategypress.model.Action;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;

/**
 * Pages that show entries of another page by one thing alone: what is late, what was kept, what one role answers for. Books hold
 * the pages that they are made from. Their ids hold a slash, so that no entry can have them.
 */
public final class ViewPlan {
    private static final String BIRTHDAY = "offer/birthday";
    private static final String STATE = "state-";

    /** The list of measures by how far each is from what is wanted. */
    private static final String FURTHEST = "furthest";

    private final Publication publication;
    private final PageRegister register;

    private ViewPlan(Publication publication, PageRegister register) {
        this.publication = publication;
        this.register = register;
    }

    /** Adds the lists by state of a section after its other pages. */
    static void add(Section section, Publication publication, PageRegister register) {
        ViewPlan plan = new ViewPlan(publication, register);
        switch (section) {
            case OFFER -> LocalOffer.all(publication).forEach(plan::offer);
            case PLEDGES ->
                plan.promises(
                        publication.pledges().stream().filter(Pledge::stands).toList());
            case STRATEGY -> plan.measures();
            case DELIVERY -> plan.actions();
            case PEOPLE -> Owners.of(publication).forEach(plan::owner);
            default -> {}
        }
    }

    /** Whether a page shows entries of another page in another order. */
    public static boolean isView(Page page) {
        return isState(page) || page.part().equals(Owners.PART);
    }

    /** Whether a page is a list by state. */
    public static boolean isState(Page page) {
        return page.part().startsWith(STATE);
    }

    /** The state that a list shows: {@code late}. */
    public static String state(Page page) {
        return page.key().substring(page.key().indexOf('/') + 1);
    }

    /** The folder of the kind that a list shows: {@code actions}. */
    public static String folder(Page page) {
        return page.key().substring(0, page.key().indexOf('/'));
    }

    /** What the law demands, what is given beyond it, and what is not given; and what starts and ends with an age. */
    private void offer(LocalOffer offer) {
        List<Entitlement> all = offer.entitlements();
        Map<String, List<Entitlement>> byBasis = all.stream().collect(Collectors.groupingBy(Scoreboard::basis));
        for (Scoreboard.State state : Scoreboard.offer(all).compared()) {
            list(offer, ContentKind.ENTITLEMENT, state, byBasis.getOrDefault(state.word(), List.of()));
        }
        List<Birthday> birthdays = Birthday.of(offer);
        if (!birthdays.isEmpty()) {
            Page above = register.get(offer.id(OfferPlan.OFFER));
            register.add(Page.at(offer.id(BIRTHDAY), offer.id("birthday.html"))
                    .part("birthday")
                    .section(Section.OFFER)
                    .frame(offer.frame())
                    .below(above.id(), above.depth() + 1)
                    .build());
        }
    }

    private void actions() {
        List<Action> all = publication.actions();
        for (Scoreboard.State state : publication.scoreboard().actions().told()) {
            list(
                    ContentKind.ACTION,
                    state,
                    keep(all, each -> Scoreboard.state(each).equals(state.word())));
        }
    }

    private void measures() {
        List<Indicator> all = publication.indicators();
        for (Scoreboard.State state : publication.scoreboard().measures().told()) {
            list(
                    ContentKind.INDICATOR,
                    state,
                    keep(all, each -> Scoreboard.way(each).equals(state.word())));
        }
        List<Indicator> furthest = MeasureOrder.furthest(all);
        if (furthest.size() > 1) {
            list(ContentKind.INDICATOR, new Scoreboard.State(FURTHEST, furthest.size()), furthest);
        }
    }

    private void promises(List<Pledge> standing) {
        Scoreboard board = publication.scoreboard();
        List<Scoreboard.State> states = new ArrayList<>(board.promises().told());
        if (board.disputed() > 0) {
            states.add(new Scoreboard.State(Scoreboard.DISPUTED, board.disputed()));
        }
        for (Scoreboard.State state : states) {
            list(
                    ContentKind.PLEDGE,
                    state,
                    keep(standing, pledge -> pledge.addressed().stream().anyMatch(each -> each.isIn(state.word()))));
        }
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private void list(ContentKind kind, Scoreboard.State state, List<? extends Entry> entries) {
        list(LocalOffer.first(publication), kind, state, entries);
    }

    private void list(LocalOffer offer, ContentKind kind, Scoreboard.State state, List<? extends Entry> entries) {
        Page above = register.get(offer.id(kind.folder()));
        String id = kind.folder() + "/" + state.word();
        String path = switch (kind) {
            case PLEDGE -> "promises/" + state.word();
            case ENTITLEMENT -> "given/" + state.word();
            default -> id;
        };
        register.add(Page.at(offer.id(id), offer.id(path + ".html"))
                .part(STATE + kind.folder())
                .section(above.section())
                .frame(offer.frame())
                .below(above.id(), above.depth() + 1)
                .entries(entries)
                .webOnly()
                .build());
    }

    /** Below the page of the section that tells who does what, or else below the list of what the role answers for. */
    private void owner(Owners.Owner owner) {
        Page above = List.of(
                        Section.PEOPLE.word(),
                        ContentKind.BODY.folder(),
                        ContentKind.DEPARTMENT.folder(),
                        ContentKind.ACTION.folder(),
                        ContentKind.INDICATOR.folder())
                .stream()
                .filter(register::has)
                .map(register::get)
                .findFirst()
                .orElseThrow();
        register.add(Page.at(owner.id(), owner.id() + ".html")
                .part(Owners.PART)
                .title(owner.role())
                .section(above.section())
                .below(above.id(), above.depth() + 1)
                .entries(owner.answersFor())
                .webOnly()
                .build());
    }
}

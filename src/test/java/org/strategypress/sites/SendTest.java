package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strategypress.model.ContentKind.AREA;
import static org.strategypress.model.ContentKind.CARE_STATUS;
import static org.strategypress.model.ContentKind.COMMENT;
import static org.strategypress.model.ContentKind.CONTACT;
import static org.strategypress.model.ContentKind.ENTITLEMENT;
import static org.strategypress.model.ContentKind.PAGE;
import static org.strategypress.model.ContentKind.SITUATION;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.strategypress.frame.Frame;
import org.strategypress.model.Area;
import org.strategypress.model.DutyEntries;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/** A SEN and disability local offer: all that its law asks for, with its own areas, questions and words, and no other offer's. */
class SendTest {
    /** Words of other offers, in the languages of the site. */
    private static final Pattern FOREIGN = Pattern.compile(
            "care.?leaver|leaving.care|leave care|corporate parent|personal adviser|pathway plan|former relevant|kinship"
                    + "|special guardian|stand with care|still in care|\\bin care\\b|looked after by|foster|child lives with you|in society"
                    + "|опік|опікун|родинн");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of("hallowmere-send-2026");
    }

    private static Document page(String path) {
        return Jsoup.parse(site.pages().get(path));
    }

    @Test
    void holdsWhatWasWrittenAndIsAskedForNothingMore() {
        site.holds(ENTITLEMENT, 18);
        site.holds(AREA, 5);
        site.holds(CARE_STATUS, 4);
        site.holds(SITUATION, 4);
        site.holds(CONTACT, 9);
        assertThat(site.report().diagnostics()).extracting(Diagnostic::message).isEmpty();
    }

    @Test
    void everythingThatTheLawAsksForIsSaidByOnePageOrByAnsweredComments() {
        Frame frame = site.publication().frames().get(0);
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(frame.duties()).hasSize(28);
        assertThat(frame.duties())
                .allSatisfy(duty -> assertThat(DutyEntries.of(site.publication(), frame, duty, day).stream()
                                .map(Entry::kind))
                        .as(duty.id())
                        .isEqualTo(duty.comments() ? Collections.nCopies(6, COMMENT) : List.of(PAGE)));
        Frame.Duty comments = frame.duty("comments-and-response").orElseThrow();
        assertThat(DutyEntries.of(site.publication(), frame, comments, day.plusYears(1)))
                .isEmpty();
    }

    @Test
    void noWordOfAnotherOfferStandsInAnyFile() {
        site.texts()
                .forEach((path, words) -> assertThat(FOREIGN.matcher(words.toLowerCase(Locale.ROOT))
                                .results()
                                .map(found -> path + ": " + found.group()))
                        .isEmpty());
    }

    @Test
    void theFinderAsksAboutTheSupportThatThereIs() {
        assertThat(page("find.html").select("legend").eachText())
                .containsAll(List.of("How old is the child or young person?", "What support is there now?"));
        assertThat(site.pages())
                .containsKeys(
                        "find/status-ehc-plan.html", "find/status-not-sure.html", "find/situation-out-of-school.html");
        assertThat(page("statuses/index.html").selectFirst("h1").text()).isEqualTo("What support there is now");
    }

    @Test
    void whatIsShownOrSentInAnotherLanguageIsThisOffersToo() {
        assertThat(page("screen.uk.html").select("main").text())
                .contains(
                        "Мені потрібна допомога для дитини або молодої людини з особливими потребами чи інвалідністю.");
        assertThat(page("offer/asking-us-to-look.uk.html").select("main").text())
                .contains("Яка підтримка є зараз")
                .contains("Прошу про допомогу з того, що ви маєте у своєму районі");
    }

    @Test
    void itsAreasAreThoseOfItsLawWithTheLawsDay() {
        Set<String> sections = new TreeSet<>();
        for (Area area : site.publication().areas()) {
            String html = site.pages().get("areas/" + area.id() + ".html");
            assertThat(html).as(area.id()).contains(area.legal()).contains("1 September 2014");
            sections.add(area.legal().replaceAll(".*30", "30"));
        }
        assertThat(sections).containsExactly("30(2)(a)", "30(2)(b)", "30(2)(c)", "30(2)(d)", "30(2)(e) and (3)");
        assertThat(site.publication().areas())
                .extracting(Entry::id)
                .containsExactly("education-health-care", "other-education", "training", "travel", "adulthood");
    }

    @Test
    void theFirstPageSaysTheLawByItsNameOfTheDay() {
        assertThat(page("offer/index.html")
                        .select("[aria-labelledby=offer-law]")
                        .text())
                .contains(
                        "Children and Families Act 2014, section 30",
                        "What it is called SEN (", // its first mention, so the glossary's words stand behind it
                        ") and disability local offer",
                        "1 September 2014");
    }

    @Test
    void theAnswersToCommentsNameAMonthAndNobody() {
        Document page = page("comments/index.html");
        assertThat(page.select("main dt:contains(When it came) + dd").eachText())
                .hasSize(6)
                .allMatch(month -> month.matches("[A-Z][a-z]+ 20\\d\\d"));
        assertThat(page.select("h3:contains(What we wrote back) + p").eachText())
                .hasSize(6)
                .contains("We wrote this whole offer again in plain words.");
    }
}

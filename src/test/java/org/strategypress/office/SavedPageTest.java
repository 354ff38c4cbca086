package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.office.part.UnreadableFile;

/** What becomes of pages that office programs save: nothing that only their writers should see is published. */
class SavedPageTest {
    private static final String WORD =
            "<html xmlns:w='urn:schemas-microsoft-com:office:word'><head><style><!-- .hid {display: none} @media print"
                    + " { .seen {display:none} } --></style></head><body><h1>A plan</h1>";

    @TempDir
    Path folder;

    private String page(String html) throws IOException, UnreadableFile {
        Path file = Files.write(folder.resolve("plan.html"), html.getBytes(StandardCharsets.UTF_8));
        new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables()).bring(file);
        return Files.readString(folder.resolve("content/pages/a-plan.md"));
    }

    private String leftOut() throws IOException {
        return Files.readString(folder.resolve("import-left-out.txt"));
    }

    @Test
    void commentsDeletedWordsContentsAndWhatAClassHidesAreListedAndNotBroughtIn() throws Exception {
        String page = page(WORD + "<p>Contents</p><p class=MsoToc1><a href='#x'>Homes... 3</a></p>"
                + "<p>We <del cite='mailto:Ann'><span class=msoDel>might</span></del><ins>will</ins> help"
                + "<span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[AO1]</a></span>.</p>"
                + "<p class=hid>Secret.</p><p class=seen>On screens.</p>"
                + "<div style='mso-element:comment-list'><div style='mso-element:comment'><div class=msocomtxt>"
                + "<p>Is this lawful?</p></div></div></div>");
        assertThat(page).isEqualTo("---\ntitle: \"A plan\"\n---\nWe will help.\n\nOn screens.\n");
        assertThat(leftOut())
                .contains("- Contents\n", "- Homes... 3\n", "- might\n", "- Secret.\n", "- Is this lawful?\n")
                .doesNotContain("AO1");
    }

    @Test
    void aDeletionThatAPageShowsStruckOutStaysOne() throws Exception {
        assertThat(page("<h1>A plan</h1><p>Was <del>five</del> six.</p>")).contains("Was <del>five</del> six.");
    }

    @Test
    void aTableThatOnlyLaysOutAnOldPageIsNoTableAndWhatStandsAroundItsTextIsLeftOut() throws Exception {
        String page = page("<a class=skip href='#content'>Skip to content</a><div id=cookie-banner><p>We use cookies."
                + "</p></div><div id=breadcrumb><a href='/'>Start</a> &gt; Strategy</div>"
                + "<table width=960 border=0><tr><td><ul><li><a href='/fostering'>Fostering</a></ul></td><td id=content>"
                + "<h1>A plan</h1><p>Our words.</p><div class=header><p>Words that are nobody's head.</p></div>"
                + "<h2><a name=facts></a>Facts</h2><table border=1><tr><th>Year</th><th>Children</th></tr>"
                + "<tr><td>2019</td><td>214</td></tr></table><p>See <a href='#facts'>our facts</a>.</p>"
                + "<form><label><input type=radio> Yes, it was</label></form></td>"
                + "<td><div class=related><h3>Related</h3><a href='/x'>Adoption</a></div></td></tr></table>"
                + "<div id=footer><a href='/privacy'>Privacy</a> Our Council<img src=/logo.svg alt='A tree'></div>");
        assertThat(page)
                .isEqualTo(
                        "---\ntitle: \"A plan\"\n---\nOur words.\n\nWords that are nobody's head.\n\n## Facts {#facts}\n\n"
                                + "| Year | Children |\n| --- | --- |\n| 2019 | 214 |\n\nSee [our facts](#facts).\n");
        assertThat(leftOut())
                .contains("- Skip to content\n", "- We use cookies.\n", "- Start > Strategy\n", "- Fostering\n")
                .contains("- Yes, it was\n", "- Related\n", "- Adoption\n", "- Privacy Our Council\n", "- A tree\n");
    }

    @Test
    void wordsOfAnotherLanguageThanThePagesSayWhichItIs() throws Exception {
        assertThat(page("<html lang=en-GB><h1>A plan</h1><p lang=en>One.</p><p lang=cy>Un.</p><h2 lang=cy>Dau</h2>"
                        + "<div lang=cy><ul><li>Tri<li>Pedwar</ul><p lang=en>Five.</p></div><p lang='?'>Six.</p>"))
                .endsWith(
                        "---\nOne.\n\n{lang=cy}\n\nUn.\n\n## Dau {lang=cy}\n\n{lang=cy}\n\n- Tri\n- Pedwar\n\nFive.\n\nSix.\n");
    }

    @Test
    void aTitleInTwoLanguagesIsOnePageAndARaisedSignIsNoWordOfItsNote() throws Exception {
        assertThat(page("<h1>A plan</h1><h1 lang=cy>Cynllun</h1><p>One.<a href='#n1' name=r1><sup>1</sup></a></p>"
                        + "<h2>More</h2><p>Two.</p><p><a name=n1></a><sup>1</sup> The law. <a href='#r1'>Back</a></p>"))
                .isEqualTo("---\ntitle: \"A plan\"\n---\n## Cynllun {lang=cy}\n\nOne.[^1]\n\n### More\n\nTwo.\n\n"
                        + "[^1]: The law.\n");
    }

    @Test
    void linesThatAPageKeepsAsTheyAreStayLines() throws Exception {
        assertThat(
                        page(
                                "<h1>A plan</h1><p>Write to us:</p><pre>\n  The Lodge\n  2 <b>Mill</b> Lane\n\n  Larkford\n</pre><p>Or call.</p>"))
                .isEqualTo(
                        "---\ntitle: \"A plan\"\n---\nWrite to us:\n\nThe Lodge\\\n2 **Mill** Lane\n\nLarkford\n\nOr call.\n");
    }

    @Test
    void aTableWhoseCellsAreTallHeadingsStaysOne() throws Exception {
        assertThat(page("<h1>A plan</h1><table border=1><tr><td><h3>Homes</h3></td><td><h3>Health</h3></td></tr>"
                        + "<tr><td>Ours</td><td>Theirs</td></tr></table>"))
                .contains("| Homes | Health |\n| --- | --- |\n| Ours | Theirs |");
    }

    @Test
    void listsOfWordHaveTheirNumbersAndLevels() throws Exception {
        String item = "<p style='mso-list:l0 level%s lfo1'><![if !supportLists]><span style='mso-list:Ignore'>%s"
                + "<span>&nbsp;&nbsp; </span></span><![endif]>%s</p>";
        String page = page(WORD + item.formatted("1", "1.", "One") + item.formatted("2", "1.1", "Below")
                + item.formatted("1", "2.", "Two") + "<p>Between.</p>" + item.formatted("1", "·", "Point")
                + "<h2 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>Head</h2>"
                + "<p>Words.</p>");
        assertThat(page).contains("1. One\n\n   1.1 Below\n2. Two\n\nBetween.\n\n- Point\n\n## 3. Head\n\nWords.");
    }

    @Test
    void notesOfWordAreNotesAlsoWhereOneIsCalledTwice() throws Exception {
        String call = "<a href='#_ftn%1$s' name='_ftnref%1$s'><span>[%1$s]</span></a>";
        String note =
                "<div style='mso-element:footnote' id=ftn%1$s><p><a href='#_ftnref%1$s' name='_ftn%1$s'>[%1$s]</a>"
                        + " %2$s</p></div>";
        String page = page(WORD + "<p>One" + call.formatted("1") + " and two" + call.formatted("2") + ", one again"
                + "<a href='#_ftn1'>1</a>. See <a href='#_ftn2'>the law</a>.</p><div><hr>"
                + note.formatted("1", "First.") + note.formatted("2", "Second.</p><p>More.") + "</div>");
        assertThat(page)
                .contains("One[^1] and two[^2], one again[^1].")
                .contains("[^1]: First.\n\n[^2]: Second.\n\n    More.\n")
                .doesNotContain("\\[");
    }

    @Test
    void notesOfPandocLeadBackByASignBehindThem() throws Exception {
        String page = page(
                "<h1>A plan</h1><p>Said<a href='#fn1' class=footnote-ref id=fnref1><sup>1</sup></a>.</p>"
                        + "<section class=footnotes><hr><ol><li id=fn1><p>Where.<a href='#fnref1'>↩︎</a></p></li></ol></section>");
        assertThat(page).contains("Said[^1].\n\n[^1]: Where.\n");
    }

    @Test
    void googleDocsKeepsTitleBoldLevelsNotesAndAddressesAndNoComment() throws Exception {
        String page = page(
                "<html><head><style>.c1{font-weight:700}.c2{font-weight:400}</style></head><body>"
                        + "<p class='c5 title'><span class=c2>A plan</span></p><p>Plain <span class='c1'>bold</span> words"
                        + "<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup><sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup></p>"
                        + "<ul class='lst-kix_x1-0 start'><li>One</li></ul><ul class='lst-kix_x1-1 start'><li>Below</li></ul>"
                        + "<ul class='lst-kix_x1-0'><li>Two</li></ul><p><a href='https://www.google.com/url?q="
                        + "https://www.gov.uk/a%3Fb%3Dc&amp;sa=D&amp;source=editors'>There</a></p><hr><div><p><a href='#ftnt_ref1'"
                        + " id='ftnt1'>[1]</a> A note.</p></div><div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a>Cut this?</p></div>");
        assertThat(page)
                .isEqualTo("---\ntitle: \"A plan\"\n---\nPlain **bold** words[^1]\n\n- One\n  - Below\n- Two\n\n"
                        + "[There](https://www.gov.uk/a?b=c)\n\n[^1]: A note.\n");
        assertThat(leftOut()).contains("- Cut this?\n");
    }

    @Test
    void theHeadOfADocumentIsItsTitleAndWhatIsLeftOutKeepsItsLines() throws Exception {
        String page = page(
                "<body><header id=title-block-header><h1 class=title>A plan</h1><p class=subtitle>For all\nof us</p>"
                        + "</header><nav id=TOC><ul><li><a href='#x'>What is\ndifferent</a></li></ul></nav><h2 id=x>What is different"
                        + "</h2><p>Words.</p><footer>Made by\n<b>us</b></footer></body>");
        assertThat(page).isEqualTo("---\ntitle: \"A plan\"\n---\nFor all of us\n\n## What is different\n\nWords.\n");
        assertThat(leftOut()).contains("- What is different\n", "- Made by us\n");
    }

    @Test
    void aPictureWithoutWordsMakesNoListThatHoldsNothing() throws Exception {
        String page = page(
                "<h1>A plan</h1><p>Words.<img src='data:image/gif;base64,R0lGODlhCgAKAAAAACH5BAAAAAAALAAAAAAKAAoAAAILhI+py+0Po5y02goAOw=='></p>");
        assertThat(page).contains("<!-- plan1.gif -->");
        assertThat(folder.resolve("content/media/plan1.gif")).exists();
        assertThat(folder.resolve("content/media.yaml")).doesNotExist();
    }

    @Test
    void whatStandsAroundTheMainPartOfAPageIsLeftOutByItsRoleToo() throws Exception {
        String page = page("<div role=banner>Office 365</div><div role=navigation><a href='/x'>Home</a></div><div><div"
                + " role=main><h1>A plan</h1><p>Words.</p><button aria-expanded=false aria-controls=p>Who?</button>"
                + "<div id=p hidden>All of you.</div><div hidden>Secret.</div></div><div>Other sites</div></div>"
                + "<div role=contentinfo>© Council</div>");
        assertThat(page).isEqualTo("---\ntitle: \"A plan\"\n---\nWords.\n\nWho?\n\nAll of you.\n");
        assertThat(leftOut()).contains("- Office 365", "- Home", "- Other sites", "- © Council", "- Secret.");
    }

    @Test
    void whatAHeadingOrATabOpensIsWordsOfThePageAndTheWayToItAndItsFilmsAreNot() throws Exception {
        Path file = Files.writeString(
                folder.resolve("plan.html"),
                "<main><nav aria-label=breadcrumb><ol><li><a href='/'>Home</a></li><li>A plan</li></ol></nav>"
                        + "<h1>A plan</h1><h2><button aria-expanded=false>Money</button></h2><div hidden>We give £3,000."
                        + "</div><h2><button aria-expanded=false aria-controls=p2>Health</button></h2><p>Behind it.</p>"
                        + "<div id=p2 hidden>A dentist.</div><div role=tabpanel style='display:none'>A gym.</div>"
                        + "<div style='display:none'>Secret.</div><iframe src='https://video.example/x' title='A film'>"
                        + "</iframe></main>");
        Importer.Imported done = new Importer(
                        folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables())
                .bring(file);
        assertThat(folder.resolve("content/pages/a-plan.md")).doesNotExist();
        assertThat(Files.readString(folder.resolve("content/site.yaml"))).contains("name: \"A plan\"");
        assertThat(Files.readString(folder.resolve("content/pages/money.md"))).endsWith("---\nWe give £3,000.\n");
        assertThat(Files.readString(folder.resolve("content/pages/health.md")))
                .endsWith("---\nBehind it.\n\nA dentist.\n\nA gym.\n");
        assertThat(leftOut()).contains("- Home", "- Secret.", "- A film");
        assertThat(done.look())
                .contains("plan.html: a film or a frame was not brought in, “A film”: link to it, if it is to be seen:"
                        + " https://video.example/x");
    }

    @Test
    void listsAndNumbersOfWordsFilteredPagesAreRead() throws Exception {
        String gap = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>";
        String page =
                page("<html><body><p class=MsoTitle>A plan</p><p class=MsoListParagraph style='margin-left:36.0pt;"
                        + "text-indent:-18.0pt'><span style='font-family:Symbol'>·" + gap + "</span>First</p><p"
                        + " class=MsoListParagraph style='margin-left:72.0pt;text-indent:-18.0pt'><span>o" + gap
                        + "</span>Below</p><p class=MsoListParagraph>(a)" + gap + "Letter</p><h2>1.2" + gap
                        + "Head</h2>"
                        + "<p class=MsoNormal>Words.</p>");
        assertThat(page).endsWith("- First\n  - Below\n\n(a) Letter\n\n## 1.2 Head\n\nWords.\n");
    }

    @Test
    void rowsAndColumnsThatExcelHidesAreNotBroughtIn() throws Exception {
        String page =
                page("<h1>A plan</h1><table><caption>Who <b>does</b> what</caption><col><col style='display:none'>"
                        + "<col><col><tr><td>What</td><td>Notes</td><td>RAG</td><td>Who</td></tr><tr><td>Homes</td><td>Secret</td><td"
                        + " style='background:#92D050'></td><td>Us</td></tr><tr style='mso-height-source:userset;height:0pt'>"
                        + "<td>Low</td><td></td><td></td></tr></table>");
        assertThat(page)
                .endsWith(
                        "Table: Who does what\n\n| What | RAG | Who |\n| --- | --- | --- |\n| Homes | Green | Us |\n");
        assertThat(leftOut()).contains("- Notes", "- Secret", "- Low");
    }

    @Test
    void wordsAboveWordsStayOnTheirLine() throws Exception {
        assertThat(page("<h1>A plan</h1><p>The <ruby>漢字<rp>(</rp><rt>read</rt><rp>)</rp></ruby> word.</p>"))
                .endsWith("The 漢字 (read) word.\n");
    }

    @Test
    void aFormulaIsWrittenOnItsLineWithoutItsSource() throws Exception {
        String page = page(
                "<main><h1>A plan</h1><p>The rate is <math><semantics><mrow><mi>r</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo>"
                        + "<mi>b</mi></mrow><mi>c</mi></mfrac><msup><mi>y</mi><mn>2</mn></msup><mroot><mn>8</mn><mn>3</mn></mroot>"
                        + "<mover><mi>x</mi><mo>¯</mo></mover></mrow><annotation encoding='t'>\\frac{a+b}{c}</annotation>"
                        + "</semantics></math> of all.</p></main>");
        assertThat(page).contains("The rate is r=(a+b)/c y^2³√8x\u0305 of all.");
    }

    @Test
    void aTickInAListIsKeptAndOneOfAFormIsNot() throws Exception {
        String page = page(
                "<main><h1>A plan</h1><ul><li><label><input type=checkbox checked>Done</label></li>"
                        + "<li><input type=checkbox>Open</li></ul><form><ul><li><input type=checkbox>I agree</li></ul></form></main>");
        assertThat(page).contains("- ☒ Done\n- ☐ Open").doesNotContain("☐ I agree");
    }

    @Test
    void termsAndWhatTheyMeanAreADefinitionList() throws Exception {
        String page =
                page("<main><h1>A plan</h1><dl class='govuk-summary-list'><div><dt><b>Name</b></dt><dd>Ann's <b>house"
                        + "</b></dd><dd class='govuk-summary-list__actions'><a href='/x'>Change<span> name</span></a></dd></div>"
                        + "<div><dt>Open</dt><dt>1. Hours</dt><dd><p>Monday</p><ul><li>9 to 5</li></ul></dd><dd>Tuesday</dd></div>"
                        + "<div><dt>Fax</dt><dd hidden>None</dd></div></dl><p>Behind it.</p><table><tr><th>Who</th><th>What</th></tr>"
                        + "<tr><td>Us</td><td><dl><dt>One</dt><dd>Two</dd></dl></td></tr></table>"
                        + "<ul><li><dl><dt>In</dt><dd>a list</dd></dl></li></ul></main>");
        assertThat(page)
                .startsWith("---\ntitle: \"A plan\"\n---\nName\n: Ann's **house**\n\nOpen\n1\\. Hours\n"
                        + ": Monday\n\n  - 9 to 5\n: Tuesday\n\nFax\n\nBehind it.\n")
                .contains("<td>\n\nOne\n: Two\n\n</td>")
                .contains("- In\n\n  a list");
        assertThat(leftOut()).isEqualTo("# From plan.html\n- Change name\n- None\n");
    }

    @Test
    void whatASitePutsAmongTheTextIsLeftOutByItsStructureAndWhatSoundsLikeItStays() throws Exception {
        String page =
                page("<main><h1>A plan</h1><nav aria-label='Contents'><h2>Contents</h2><ol><li><a href='#a'>Homes</a>"
                        + "</li><li><a href='#b'>Health</a></li></ol></nav><h2 id=a>Homes</h2><p>Our words.</p>"
                        + "<div class='feedback'><p>“You gave us good feedback.”</p></div>"
                        + "<div class=share-your-views><p>Share your views: <a href='/survey'>our survey</a></p></div>"
                        + "<p class=page-updated>Last reviewed: 3 May 2026</p><h3 id=b>Health</h3><p>Print this page? No.</p>"
                        + "<p><a href='javascript:window.print()'>Print this page</a></p>"
                        + "<div class='social-share'><h2>Share this page</h2><ul><li><a href='https://x.example/s'>Facebook</a></li>"
                        + "<li><a href='https://y.example/s'>X</a></li></ul></div>"
                        + "<section aria-label='Cookie banner'><p>Our cookies.</p><button>Accept</button></section>"
                        + "<div><div><h3>Is this page useful?</h3><div><button>Yes</button> <button>No <span>it is not</span>"
                        + "</button></div></div></div><form><p>Tell us more.</p><textarea></textarea><button>Send</button></form>"
                        + "<p><a href='#top'>Back to top</a></p><section id=feedback><p>Tell us what you <a href='/c'>think</a> of us.</p>"
                        + "</section><div class=sharethis-wrapper><span>Facebook</span></div>"
                        + "<div class=print><a href='https://example.org/leaflet.pdf'>Leaflet</a></div><form><p>Ask for a place in one"
                        + " of our homes. We answer in two days.</p><input><button>Ask</button></form></main>");
        assertThat(page)
                .isEqualTo("---\ntitle: \"A plan\"\n---\n## Homes\n\nOur words.\n\n“You gave us good feedback.”\n\n"
                        + "Share your views: our survey\n\nLast reviewed: 3 May 2026\n\n### Health\n\n"
                        + "Print this page? No.\n\nTell us what you think of us.\n\n"
                        + "[Leaflet](https://example.org/leaflet.pdf)\n\nAsk for a place in one of our homes. We answer in"
                        + " two days.\n");
        assertThat(leftOut())
                .contains("- Contents\n", "- Homes\n", "- Print this page\n", "- Share this page\n", "- Facebook\n")
                .contains(
                        "- Our cookies.\n",
                        "- Is this page useful?\n",
                        "- Yes",
                        "- Tell us more.\n",
                        "- Back to top\n");
        assertThat(Files.readString(folder.resolve("import-ledger.json")))
                .contains("is the site's own: it asks what readers think of the page")
                .contains("is the site's own: it shares the page");
    }

    @Test
    void aPageIsCalledByItsOneHeadingOfTheFirstRankAndSaysNoSignThatNobodySees() throws Exception {
        assertThat(page("<form><div id=s4-ribbonrow>Browse</div><div id=OurLeftNavBar><a href='/x'>Sites</a></div>"
                        + "<div>Our council</div><h1>\u200BA plan</h1><p>\u200BOur words.\u200B</p></form>"))
                .isEqualTo("---\ntitle: \"A plan\"\n---\nOur council\n\nOur words.\n");
        assertThat(leftOut()).contains("- Browse\n", "- Sites\n");
    }

    @Test
    void theHeadingOfAPartThatFoldsSaysItsWordsAlone() throws Exception {
        assertThat(page("<main><h1>A plan</h1><h2 class=govuk-accordion__section-heading><button aria-expanded=false"
                        + " class=govuk-accordion__section-button><span>Rent</span><span class='govuk-visually-hidden"
                        + " govuk-accordion__section-heading-divider'>, </span><span class=govuk-accordion__section-toggle>"
                        + "<span>Show<span> this section</span></span></span></button></h2><div>We help.</div></main>"))
                .isEqualTo("---\ntitle: \"A plan\"\n---\n## Rent\n\nWe help.\n");
        assertThat(leftOut()).contains("- Show this section\n");
    }

    @Test
    void wordsThatAPageSetsApartAreNotGluedAndAWordOfTwoLooksStaysWhole() throws Exception {
        String sheet = "<style>.tile{display:block}</style>";
        assertThat(page("<h1>A plan</h1>" + sheet
                        + "<p><a href='https://a.uk/1'>Money</a><a href='https://a.uk/2'>housing</a></p>"
                        + "<div><span class=x>Opening hours</span><span class=y>Monday to Friday</span></div>"
                        + "<p><strong>Lead</strong><span>Anna Smith</span><time>12 May</time></p>"
                        + "<div><span class=tile>one</span><span class=tile>two</span></div>"
                        + "<h2><span class=tile>Part 1</span><span class=tile>homes</span></h2>"
                        + "<p>We help<button>Copy</button>you. <span class=sr-only>Warning</span>You pay.</p>"
                        + "<ul><li><a href='https://a.uk/3'>Items</a><span>their words</span></ul>"))
                .contains("[Money](https://a.uk/1) [housing](https://a.uk/2)\n\nOpening hours Monday to Friday\n\n"
                        + "**Lead** Anna Smith 12 May\n\none\n\ntwo\n\n## Part 1 homes\n\nWe help you. Warning You pay.\n\n"
                        + "- [Items](https://a.uk/3) their words\n");
    }

    @Test
    void aWordOfTwoLooksStaysWhole() throws Exception {
        assertThat(page(
                        "<h1>A plan</h1><p><b>H</b>ello, <i>wel</i><b>come</b> <span class=c1>Hel</span><span class=c2>lo"
                                + "</span> H<sub>2</sub>O Mc<b>Donald</b> <span>You</span>Tube (<a href='https://a.uk'>here</a>)"
                                + " <a href='https://a.uk/1' style='x'>home</a><span style='y'>s</span>"
                                + " <span style='display:inline-block'>end</span>.</p>"))
                .contains("**H**ello, *wel***come** Hello H<sub>2</sub>O Mc**Donald** YouTube ([here](https://a.uk))"
                        + " [home](https://a.uk/1)s end.\n");
    }

    @Test
    void aLinkAroundBlocksIsThatOfTheFirstAndElementsOfWordAndOldPagesStayInTheirLine() throws Exception {
        assertThat(page("<h1>A plan</h1><a href='https://a.uk'><div><h2>Money</h2><p>What you get</p></div></a>"
                        + "<p>In <st1:place w:st=on>London</st1:place> we <nobr>help you</nobr>.<o:p></o:p></p>"))
                .contains("## [Money](https://a.uk)\n\nWhat you get\n\nIn London we help you.\n");
    }

    @Test
    void aSecondParagraphOfAnItemStaysInIt() throws Exception {
        assertThat(page(
                        "<h1>A plan</h1><ol><li><p>One.</p><p>More.</p></li><li><p>Two.</p><ul><li><p>In.</p><p>Deep.</p>"
                                + "</li></ul><p>Out.</p></li><li>Three</li></ol><p>Behind.</p>"))
                .endsWith(
                        "---\n1. One.\n\n   More.\n2. Two.\n   - In.\n\n     Deep.\n\n   Out.\n3. Three\n\nBehind.\n");
    }

    @Test
    void aPageInAnotherLanguageThanThePublicationIsTold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("plan.html"), "<html lang=cy><h1>Cynllun</h1><p>Helo bawb ohonoch.</p>");
        Importer importer =
                new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables());
        assertThat(importer.bring(file).look())
                .anyMatch(each ->
                        each.startsWith("plan.html: says that most of its words are in another language (cy) than"
                                        + " the publication (en)")
                                && each.contains("languages: [cy]")
                                && each.contains("{lang=cy}"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Cynllun\nlanguages: [cy, en]\n");
        assertThat(importer.bring(file).look()).noneMatch(each -> each.contains("another language"));
    }

    @Test
    void partsOfAPageThatLookLikeOffersAreToldWhereThereAreThree() throws Exception {
        String two =
                "<h1>A plan</h1><p>What you get.</p><h2>Setting up home allowance</h2><p>You can get up to £3,000.</p>"
                        + "<h2>Free prescriptions</h2><p>Ask your adviser.</p><h2>Help with homes</h2><p>Homes are built.</p>";
        Importer importer = new Importer(folder.resolve("content"), null, Set.of(), Set.of(), new NoTables());
        Path file = Files.writeString(folder.resolve("two.html"), two);
        assertThat(importer.bring(file).look()).noneMatch(each -> each.contains("looks like help"));
        Path more = Files.writeString(
                folder.resolve("three.html"),
                two.replace("A plan", "Our offer") + "<h2>Travel pass</h2><p>You may also claim a pass.</p>");
        assertThat(importer.bring(more).look())
                .anyMatch(each -> each.contains(
                                "setting-up-home-allowance-three.md:2: “Setting up home allowance” looks like help")
                        && each.contains("free-prescriptions-three.md:2")
                        && each.contains("travel-pass.md:2")
                        && each.contains("new offer \"Setting up home allowance\""));
    }
}

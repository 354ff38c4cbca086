package org.strategypress.html.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.html.FilledEntries;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Theme;
import org.strategypress.markup.Tokens;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Site;

/** A reader sees where each quotation begins and ends, on the website and on paper. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            none                            | none
            say <q>yes</q> or <q>no</q>.    | say <q>“yes”</q> or <q>“no”</q>.
            <q>do it <q>well</q> now</q>    | <q>“do it <q>‘well’</q> now”</q>
            <q>a <q>b <q>c</q></q></q>      | <q>“a <q>‘b <q>“c”</q>’</q>”</q>
            <q cite="x">yes</q>             | <q cite="x">“yes”</q>
            <q>“yes”</q>                    | <q>“yes”</q>
            <q>"yes"</q> <q>no</q>          | <q>"yes"</q> <q>“no”</q>
            <q></q>                         | <q>“”</q>
            <qq>no</qq> and <q              | <qq>no</qq> and <q
            </q> <q>open                    | </q> <q>“open
            """)
    void theMarksStandInsideTheElement(String html, String marked) throws Exception {
        Messages messages = Messages.read(Theme.builtIn(), "en", (Site) FilledEntries.bare(ContentKind.SITE), null);
        assertThat(Quotations.marked(Tokens.of(html), messages).html()).isEqualTo(marked);
    }
}

package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML to the Nu Html Checker, without one error or warning. */
@Tag("long")
class HtmlValidityTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Where the pages are said to live, so that the checker can hold their addresses to their content policy. */
    private static final String HOST = "https://example.org/";

    private static final List<String> FOUND = new ArrayList<>();
    private static final SimpleDocumentValidator NU = nu();

    @ParameterizedTest
    @EnumSource
    void everyPageIsValid(BuiltSite site) throws Exception {
        FOUND.clear();
        for (String page : site.pages()) {
            check(page, site.text(page));
        }
        assertThat(FOUND).isEmpty();
    }

    /** The checker's parser of CSS refuses rules that browsers know, such as {@code ::details-content}. */
    @Test
    void everyStyleSheetIsValid() throws Exception {
        FOUND.clear();
        for (String sheet : BuiltSite.SAMPLE.files(".css")) {
            checkStyle(sheet, BuiltSite.SAMPLE.text(sheet));
        }
        assertThat(FOUND).isEmpty();
        checkStyle("bad.css", "@media print { .a ::details-content { color: red } }");
        assertThat(FOUND).anyMatch(line -> line.contains("bad.css"));
    }

    @Test
    void aFaultIsFound() throws Exception {
        FOUND.clear();
        check("bad.html", "<!DOCTYPE html><html lang=en><title>Bad</title><p><ul><li>no</ul></p>");
        assertThat(FOUND).anyMatch(line -> line.contains("bad.html") && line.contains("p"));
    }

    private static void check(String page, String html) throws Exception {
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId(HOST + page);
        NU.checkHtmlInputSource(source);
    }

    private static void checkStyle(String path, String css) throws Exception {
        check(path, "<!DOCTYPE html><html lang=en><title>Style</title><style>" + css + "</style><p>Words.</p>");
    }

    private static SimpleDocumentValidator nu() {
        try {
            ErrorHandler handler = new Collector();
            SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema(SCHEMA, handler);
            validator.setUpValidatorAndParsers(handler, false, false);
            return validator;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException found) {
            FOUND.add(line("warning", found));
        }

        @Override
        public void error(SAXParseException found) {
            FOUND.add(line("error", found));
        }

        @Override
        public void fatalError(SAXParseException found) throws SAXException {
            FOUND.add(line("fatal", found));
        }

        private static String line(String level, SAXParseException found) {
            return level + " " + found.getSystemId() + ":" + found.getLineNumber() + ": " + found.getMessage();
        }
    }
}

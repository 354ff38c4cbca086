package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.model.text.Sentence;

/** What the tool invites or promises in the council's name is in one list, with the fact that it stands on. */
class SentenceTest {
    private static final Path MESSAGES = Path.of("themes/default/messages/en.properties");
    private static final List<String> PROMISES =
            List.of("ask us", "tell us", "you can ask", "we will", "we’ll", "contact us", "braille");

    @Test
    void nothingIsPromisedThatIsNotInTheList() throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(MESSAGES, StandardCharsets.UTF_8));
        Set<String> listed = Stream.of(Sentence.values()).map(Sentence::key).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key).toLowerCase(Locale.ROOT);
            if (PROMISES.stream().anyMatch(text::contains) && !listed.contains(key)) {
                found.add(key);
            }
        }
        assertThat(found).isEmpty();
        assertThat(words.stringPropertyNames()).containsAll(listed);
    }

    @Test
    void eachStandsOnAFact() {
        for (Sentence each : Sentence.values()) {
            assertThat(each.fact()).as(each.key()).isNotBlank();
        }
    }
}

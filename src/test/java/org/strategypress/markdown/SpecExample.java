package org.strategypress.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One example of the CommonMark spec: its number, its Markdown and the HTML it should give. */
record SpecExample(int number, String markdown, String html) {
    private static final Pattern SHAPE =
            Pattern.compile("^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

    /** All examples, in order. */
    static List<SpecExample> all() {
        List<SpecExample> examples = new ArrayList<>();
        Matcher matcher = SHAPE.matcher(resource("commonmark-0.31.2.txt"));
        while (matcher.find()) {
            String markdown = matcher.group(1).replace('→', '\t');
            examples.add(new SpecExample(
                    examples.size() + 1, markdown, matcher.group(2).replace('→', '\t')));
        }
        return examples;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SpecExample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

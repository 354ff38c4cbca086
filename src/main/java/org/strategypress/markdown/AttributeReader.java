package org.strategypress.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises attributes in braces while inline text is parsed. Braces that hold anything else stay text: {@code {name}}.
 *
 * <p>A colon may stand behind the first brace, as other tools have it. An attribute is {@code #id}, {@code .class} or {@code name=value}, the value bare or in quotes. Which of them are allowed is
 * decided later, by {@link Attributes}, so that a wrong one is an error and does not end up as text.
 */
final class AttributeReader implements InlineParserExtension {
    private static final int LONGEST = 200;
    private static final Pattern SHAPE =
            Pattern.compile("\\{:? {0,9}" + Attributes.TOKEN + "(?: {1,9}" + Attributes.TOKEN + "){0,9} {0,9}}");

    @Override
    public void finalizeDocument(InlineParser parser) {
        // Nothing is kept between blocks.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // Nothing is kept between blocks.
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int limit = Math.min(input.length(), start + LONGEST);
        int close = start + 1;
        while (close < limit && "{}\n\r".indexOf(input.charAt(close)) < 0) {
            close++;
        }
        if (close == limit || input.charAt(close) != '}') {
            return false;
        }
        BasedSequence braces = input.subSequence(start, close + 1);
        if (!SHAPE.matcher(braces).matches()) {
            return false;
        }
        parser.setIndex(close + 1);
        parser.appendNode(new AttributeNode(braces));
        return true;
    }

    /** Makes one reader for each document. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new AttributeReader();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}

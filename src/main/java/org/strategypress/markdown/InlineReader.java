package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.markdown.scan.LinkScanner;

/**
 * flexmark's inline parser with its link, code and comment patterns replaced by {@link LinkScanner}, so that time stays linear,
 * and brought up to CommonMark 0.31.2 where it is older: symbols count as punctuation beside emphasis, angle brackets may hold
 * spaces, comments end at the first {@code -->}, code spans keep their spaces.
 */
final class InlineReader extends InlineParserImpl {
    private LinkScanner scanner = new LinkScanner("");

    InlineReader(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    private LinkScanner scanner() {
        if (scanner.text() != input) {
            scanner = new LinkScanner(input);
        }
        return scanner;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return take(scanner().destinationEnd(index));
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        boolean spaced = index > 0 && LinkScanner.isSpace(input.charAt(index - 1));
        return spaced ? take(scanner().titleEnd(index)) : null;
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence label = take(scanner().labelEnd(index));
        return label == null ? 0 : label.length();
    }

    /** As flexmark's, which copies the whole paragraph for each match and so takes quadratic time. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        BasedSequence found = input.subSequence(matcher.start(), matcher.end());
        index = matcher.end();
        return found;
    }

    @Override
    public boolean parseEntity() {
        BasedSequence reference = take(Entities.end(input, index));
        if (reference != null) {
            appendNode(new HtmlEntity(reference));
        }
        return reference != null;
    }

    @Override
    public boolean parseHtmlInline() {
        LinkScanner scan = scanner();
        if (scan.matches("<!--", index)) {
            int end = scan.matches(">", index + 4)
                    ? index + 5
                    : scan.matches("->", index + 4) ? index + 6 : scan.after("-->", index + 4);
            BasedSequence comment = take(end);
            if (comment != null) {
                appendNode(new HtmlInlineComment(comment));
            }
            return comment != null;
        }
        String closer = scan.matches("<?", index) ? "?>" : scan.matches("<![CDATA[", index) ? "]]>" : null;
        if (closer != null) {
            BasedSequence skipped = take(scan.after(closer, index + 2));
            if (skipped != null) {
                appendNode(new HtmlInline(skipped));
            }
            return skipped != null;
        }
        return scan.after(">", index + 1) > 0 && super.parseHtmlInline();
    }

    @Override
    protected boolean parseBackticks() {
        int start = index;
        int open = start;
        while (open < input.length() && input.charAt(open) == '`') {
            open++;
        }
        int length = open - start;
        int close = scanner().ticks(length, open);
        if (close < 0) {
            index = open;
            appendText(input.subSequence(start, open));
            return true;
        }
        BasedSequence content = input.subSequence(open, close);
        Code code = new Code(input.subSequence(start, open), content, input.subSequence(close, close + length));
        code.appendChild(new Text(content));
        index = close + length;
        appendNode(code);
        return true;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor rule, char mark) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == mark) {
            end++;
        }
        int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
        int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean pointBefore = isPunctuation(before);
        boolean pointAfter = isPunctuation(after);
        boolean left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
        boolean right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
        boolean sign = mark == '*' && StarSigns.isSign(input, start, end);
        boolean opens = !sign && left && (mark != '_' || !right || pointBefore);
        boolean closes = !sign && right && (mark != '_' || !left || pointAfter);
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter run = new Delimiter(input, node, mark, opens, closes, lastDelimiter, start);
        run.setNumDelims(end - start);
        if (lastDelimiter != null) {
            lastDelimiter.setNext(run);
        }
        lastDelimiter = run;
        return true;
    }

    private @Nullable BasedSequence take(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' && c != 0x0B || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}

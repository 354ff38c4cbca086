package org.strategypress.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.strategypress.audit.Element.Attribute;
import org.strategypress.audit.Element.Tag;
import org.strategypress.markup.Fault;
import org.strategypress.markup.Token;
import org.strategypress.markup.Tokens;

/**
 * Reads the tokens of a page as strictly as our own templates write them: every element that can be closed is, in order.
 *
 * <p>A browser's parser mends broken nesting silently, and differently from what the author meant; this one reports it.
 * So it is not a browser's parser: it knows no implied end tags.
 */
final class ElementReader {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements that do not part words: {@code <b>H</b>omes} is one word. */
    private static final Set<String> INSIDE_WORDS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private final List<Element> elements;
    private final List<TextRun> texts;
    private final List<Fault> faults;
    private final Deque<Element> open = new ArrayDeque<>();
    private int parts;

    private ElementReader(Tokens tokens, List<Fault> faults) {
        this.elements = new ArrayList<>(tokens.size() / 2 + 8);
        this.texts = new ArrayList<>(tokens.size() / 2 + 8);
        this.faults = new ArrayList<>(faults);
    }

    static ElementReader of(String html) {
        Tokens.Reading reading = Tokens.read(html);
        ElementReader reader = new ElementReader(reading.tokens(), reading.faults());
        for (int i = 0; i < reading.tokens().size(); i++) {
            reader.token(reading.tokens().get(i));
        }
        while (!reader.open.isEmpty()) {
            reader.unclosed(reader.open.pop(), html.length());
        }
        return reader;
    }

    List<Element> elements() {
        return elements;
    }

    List<TextRun> texts() {
        return texts;
    }

    List<Fault> faults() {
        return faults;
    }

    private void token(Token token) {
        parts += token.name().isEmpty() || INSIDE_WORDS.contains(token.name()) ? 0 : 1;
        switch (token.kind()) {
            case START -> start(token);
            case END -> end(token);
            case TEXT -> texts.add(new TextRun(token.start(), token.end(), parts));
            default -> {}
        }
    }

    private void start(Token token) {
        Tag place = new Tag(token.start(), token.end());
        Element element = new Element(token.name(), attributes(token), open.peek(), place);
        elements.add(element);
        if (VOID.contains(element.name())) {
            return;
        }
        if (!token.isSelfClosing()) {
            open.push(element);
        } else if (!isForeign(element)) {
            String message = "<" + element.name() + "/> does not close itself in HTML";
            faults.add(new Fault(token.start(), token.end(), message));
        }
    }

    private static List<Attribute> attributes(Token token) {
        if (token.attributes() == 0) {
            return List.of();
        }
        List<Attribute> attributes = new ArrayList<>(token.attributes());
        for (int i = 0; i < token.attributes(); i++) {
            attributes.add(new Attribute(token.attribute(i), token.says(i)));
        }
        return attributes;
    }

    private static boolean isForeign(Element element) {
        return element.is("svg") || element.is("math") || element.inside("svg") || element.inside("math");
    }

    private void end(Token token) {
        Element top = open.peek();
        if (top != null && top.is(token.name())) {
            open.pop().endContent(token.start());
            return;
        }
        if (open.stream().noneMatch(element -> element.is(token.name()))) {
            faults.add(new Fault(token.start(), token.end(), "</" + token.name() + "> closes nothing"));
            return;
        }
        Element closed = open.pop();
        while (!closed.is(token.name())) {
            unclosed(closed, token.start());
            closed = open.pop();
        }
        closed.endContent(token.start());
    }

    private void unclosed(Element element, int end) {
        element.endContent(end);
        String message = "<" + element.name() + "> is not closed where it should be";
        faults.add(new Fault(element.start(), element.contentStart(), message));
    }
}

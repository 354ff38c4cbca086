package org.strategypress.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** One drawing, read as XML as browsers read it: only what is on the lists of {@link DrawingWords} may stand in it. */
final class DrawingGate {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1");
    private static final Set<String> DRAW_NOTHING =
            Set.of("a", "mpath", "animate", "animateTransform", "animateMotion", "set");
    private static final int DEEPEST = 100;
    private static final String CURE = "save it as a plain or optimised SVG, without scripts and outside files";

    private final SourceFile file;
    private final DrawingPlaces places;
    private final Diagnostics out;
    private final Set<String> said = new HashSet<>();
    private final DrawingUses uses = new DrawingUses();
    private final Deque<DrawingUses.Shape> open = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;
    private final DrawingNotes left = new DrawingNotes();
    private final DrawingDashes dashes = new DrawingDashes();
    private int notes;

    /**
     * A gate for one drawing.
     *
     * @param file the drawing as text
     * @param out where findings go
     */
    DrawingGate(SourceFile file, Diagnostics out) {
        this.file = file;
        this.places = new DrawingPlaces(file);
        this.out = out;
    }

    /** Adds an error at the first thing of each sort that may not be in it. */
    void check() {
        String text = PlainDrawing.withoutDoctype(file.text());
        if (text == null) {
            int doctype = file.text().toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
            say("unsafe-drawing", doctype, "this drawing has a document type, which can make it swell", CURE);
            return;
        }
        int at = 0;
        try {
            XMLStreamReader reader = PlainDrawing.reader(text);
            encoding(reader);
            while (reader.hasNext() && open.size() <= DEEPEST) {
                int event = reader.next();
                at = reader.getLocation().getCharacterOffset();
                take(event, reader, at);
            }
            reader.close();
        } catch (XMLStreamException broken) {
            int found = broken.getLocation() == null ? at : broken.getLocation().getCharacterOffset();
            String message = "this drawing cannot be read from here on";
            say("broken-file", Math.max(at, found), message, "open it in a drawing program and save it again");
            return;
        }
        if (open.size() > DEEPEST) {
            say("unsafe-drawing", places.start(at), "this drawing nests its parts too deeply", CURE);
            return;
        }
        if (dashes.areTooMany()) {
            String message = "the dashes in this drawing are so short that there are millions of them";
            say("drawing-swells", dashes.place(), message, "draw them longer, or save it as a png");
        }
        DrawingUses.Shape much = uses.tooMuch();
        if (much == null && said.isEmpty()) {
            left.tell(file, out);
        } else if (much != null) {
            String message = "this drawing uses its own parts so often that it swells";
            say("drawing-swells", much.start(), message, "draw it with fewer “use” elements, or save it as a png");
        }
    }

    private void encoding(XMLStreamReader reader) {
        String named = reader.getCharacterEncodingScheme();
        if (named != null && !ENCODINGS.contains(named.toLowerCase(Locale.ROOT))) {
            say("unsafe-drawing", 0, "this drawing says that it is no UTF-8 text", "save it as UTF-8");
        }
    }

    private void take(int event, XMLStreamReader reader, int at) {
        if (isOfNotes(event, reader, at)) {
            return;
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                element(reader, places.start(at, name(reader.getPrefix(), reader.getLocalName())));
            case XMLStreamConstants.END_ELEMENT ->
                end(places.start(at, "/" + name(reader.getPrefix(), reader.getLocalName())));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inStyle) {
                    style.append(reader.getText());
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                say(
                        "unsafe-drawing",
                        places.start(at, "?" + reader.getPITarget()),
                        "this drawing has an instruction to programs",
                        CURE);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                say(
                        "unsafe-drawing",
                        places.start(at),
                        "this drawing has a document type, which can make it swell",
                        CURE);
            default -> {}
        }
    }

    /** Whether this is within what a drawing program noted for itself: {@link PlainDrawing} leaves it out. */
    private boolean isOfNotes(int event, XMLStreamReader reader, int at) {
        boolean within = notes > 0;
        if (event == XMLStreamConstants.START_ELEMENT) {
            boolean begins = !open.isEmpty() && PlainDrawing.isForeign(reader.getNamespaceURI());
            if (begins && !within) {
                String name = name(reader.getPrefix(), reader.getLocalName());
                left.add(name, places.start(at, name));
            }
            notes += within || begins ? 1 : 0;
            return notes > 0;
        }
        notes -= within && event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        return within;
    }

    private void element(XMLStreamReader reader, int start) {
        String name = reader.getLocalName();
        String space = reader.getNamespaceURI();
        if (!SVG.equals(space)) {
            say(
                    "unsafe-drawing",
                    start,
                    open.isEmpty()
                            ? "this drawing does not begin with an svg element"
                            : "this drawing holds more than a drawing",
                    open.isEmpty() ? "write xmlns=\"" + SVG + "\" into its first element" : CURE);
        } else if (inStyle || !DrawingWords.ELEMENTS.contains(name)) {
            say("unsafe-drawing", start, "this drawing holds more than a drawing", CURE);
        }
        DrawingUses.Shape shape = uses.add(open.peek(), reader.getAttributeValue("", "id"), start);
        open.push(shape);
        inStyle = name.equals("style");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            attribute(reader, i, start);
            boolean reference = reader.getAttributeLocalName(i).equals("href") || value.contains("url(");
            if (reference && !DRAW_NOTHING.contains(name)) {
                shape.use(value);
            }
        }
    }

    private void attribute(XMLStreamReader reader, int index, int start) {
        String space = reader.getAttributeNamespace(index);
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        String prefix = reader.getAttributePrefix(index);
        int at = places.place(name(prefix, name), start);
        boolean plain = space == null || space.isEmpty();
        if (plain) {
            dashes.attribute(name, value, at);
        }
        if (name.equals("href") && (plain || XLINK.equals(space))) {
            String photo = DrawingValues.photoFault(value);
            if (!DrawingValues.isInside(value)) {
                say("unsafe-drawing", at, "this drawing reaches for another file", CURE);
            } else if (photo != null) {
                say("broken-picture", at, "a photo in this drawing " + photo, "put the photo in once more, smaller");
            }
        } else if (plain && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            say("unsafe-drawing", at, "this drawing holds a script", CURE);
        } else if (!plain && PlainDrawing.isForeign(space)) {
            left.add(name(prefix, name), at);
        } else if (!DrawingWords.isKnown(space, name)) {
            say("unsafe-drawing", at, "this drawing has “" + name + "”, which no drawing needs", CURE);
        } else if (name.equals("attributeName") && !DrawingWords.PRESENTATION.contains(value)) {
            say("unsafe-drawing", at, "this drawing animates more than its looks", "leave the animation out");
        } else if (name.equals("radius") && !DrawingValues.isSmall(value)) {
            say("unsafe-drawing", at, "a filter of this drawing spreads further than any drawing needs", CURE);
        } else if (!DrawingValues.staysInside(value)) {
            say("unsafe-drawing", at, "this drawing reaches for another file", CURE);
        }
    }

    private void end(int start) {
        open.pop();
        dashes.style(style.toString(), start);
        if (inStyle && !DrawingValues.staysInside(style.toString())) {
            say("unsafe-drawing", start, "the style of this drawing reaches for another file", CURE);
        }
        inStyle = false;
        style.setLength(0);
    }

    private void say(String rule, int at, String message, String cure) {
        if (said.add(message)) {
            out.error(rule, places.name(at), message, cure);
        }
    }

    private static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}

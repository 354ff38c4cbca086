package org.strategypress.office;

import org.jspecify.annotations.Nullable;
import org.strategypress.office.OfficeBlock.Picture;
import org.strategypress.office.part.XmlNode;

/** Reads a drawing of a Word file: its pictures with what somebody wrote of them, and the text boxes in it. */
final class WordPictures {
    private final WordReader reader;
    private final WordParagraph paragraph;
    private String alt = "";

    WordPictures(WordReader reader, WordParagraph paragraph) {
        this.reader = reader;
        this.paragraph = paragraph;
    }

    /** Reads a drawing. */
    void read(XmlNode drawing, boolean hidden) {
        walk(drawing, hidden || "1".equals(drawing.value("hidden", "wp:inline", "wp:docPr")));
        rest();
    }

    private void walk(XmlNode node, boolean hidden) {
        for (XmlNode each : node.all()) {
            switch (each.name()) {
                case "wp:docPr" -> {
                    rest();
                    alt = each.get("descr", "").isBlank() ? each.get("title", "") : each.get("descr", "");
                    if (!each.get("title", "").isBlank()
                            && !each.get("title", "").equals(alt)) {
                        reader.document().leaveOut(each.get("title", ""), "the title of a picture");
                    }
                }
                case "v:shape", "v:rect" -> {
                    rest();
                    alt = each.get("alt", "");
                    walk(each, hidden);
                }
                case "v:textpath" -> {
                    reader.document().stamps().add(each.get("string", ""));
                    reader.document().leaveOut(each.get("string", ""), "is of a drawing that is no picture");
                }
                case "a:blip" -> picture(reader.target(each.get("r:embed", each.get("r:link", ""))), hidden);
                case "c:chart" -> instead(reader.target(each.get("r:id")));
                case "dgm:relIds" -> instead(reader.target(each.get("r:dm")));
                case "v:imagedata" -> picture(reader.target(each.get("r:id")), hidden);
                case "w:txbxContent" -> paragraph.box(each, hidden);
                case "mc:AlternateContent" -> walk(WordParagraph.choice(each), hidden);
                default -> walk(each, hidden);
            }
        }
    }

    private void picture(@Nullable String part, boolean hidden) {
        byte[] bytes = part == null ? null : reader.zip().bytes(part);
        String words = alt;
        alt = "";
        if (hidden || part == null || bytes == null) {
            reader.document().leaveOut(words, "is of a picture that the file does not hold or show");
            return;
        }
        String name = reader.picture(part);
        reader.document().pictures().put(name, bytes);
        paragraph.picture(new Picture(name, words));
    }

    /** Notes the place of something that is no picture, and should be one. */
    private void instead(@Nullable String part) {
        if (part != null) {
            paragraph.picture(new Picture(part, alt));
            alt = "";
        }
    }

    /** Notes the description of something that is no picture. */
    private void rest() {
        reader.document().leaveOut(alt, "is of a drawing that is no picture");
        alt = "";
    }
}

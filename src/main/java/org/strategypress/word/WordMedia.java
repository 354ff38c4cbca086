package org.strategypress.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.PictureSize;

/** What a document leads to and shows: the relationships of its text, its pictures, and the drawing that stands for each. */
final class WordMedia {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The width that text has on the page, in the units of drawings, 914,400 to an inch. */
    private static final long MOST_WIDE = 9026L * 635;

    private static final long MOST_HIGH = 6_000L * 635;
    private static final long UNITS_A_PIXEL = 9525;

    private final List<String> relations = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private int shown;

    WordMedia() {
        for (String part : List.of("styles", "numbering", "settings", "footer")) {
            relation(part, part + ".xml", false);
        }
    }

    /** The id of the relationship with the part of a name. */
    static String part(String name) {
        return "rId" + (List.of("styles", "numbering", "settings", "footer").indexOf(name) + 1);
    }

    private String relation(String type, String target, boolean outside) {
        String id = "rId" + (relations.size() + 1);
        relations.add("<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + WordXml.text(target)
                + "\"" + (outside ? " TargetMode=\"External\"" : "") + "/>");
        return id;
    }

    /** The id of an address outside. */
    String link(String address) {
        return links.computeIfAbsent(address, unseen -> relation("hyperlink", address, true));
    }

    /** The pictures by their names in the folder of the text. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The relationships of the text. */
    String relations() {
        return WordXml.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    /**
     * A picture within a line.
     *
     * @param share how many of the picture's pixels stand for one of the page
     * @param words what it shows, in words
     * @return nothing where it is no picture that Word shows
     */
    @Nullable
    String picture(byte[] bytes, double share, String words) {
        String ending = ending(bytes);
        PictureSize size = ending == null ? null : PictureSize.of(bytes);
        if (size == null || size.width() <= 0 || size.height() <= 0) {
            return null;
        }
        String id = known.computeIfAbsent(new String(bytes, StandardCharsets.ISO_8859_1), unseen -> {
            String name = "media/picture-" + (files.size() + 1) + "." + ending;
            files.put(name, bytes);
            return relation("image", name, false);
        });
        double scale = UNITS_A_PIXEL / share;
        scale = Math.min(scale, MOST_WIDE / (double) size.width());
        scale = Math.min(scale, MOST_HIGH / (double) size.height());
        String extent =
                "cx=\"" + Math.round(size.width() * scale) + "\" cy=\"" + Math.round(size.height() * scale) + "\"";
        shown++;
        String name =
                "<NAME id=\"" + shown + "\" name=\"Picture " + shown + "\" descr=\"" + WordXml.text(words) + "\"/>";
        return "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + extent + "/>"
                + name.replace("NAME", "wp:docPr") + "<a:graphic><a:graphicData uri=\""
                + "http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + name.replace("NAME", "pic:cNvPr") + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + id + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\""
                + " y=\"0\"/><a:ext " + extent + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    /** What kind of picture a file is, by its first bytes; null for one that not every Word shows. */
    private static @Nullable String ending(byte[] bytes) {
        if (bytes.length > 24 && (bytes[0] & 255) == 0x89 && bytes[1] == 'P') {
            return "png";
        }
        if (bytes.length > 24 && (bytes[0] & 255) == 0xff && (bytes[1] & 255) == 0xd8) {
            return "jpeg";
        }
        return bytes.length > 24 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F' ? "gif" : null;
    }
}

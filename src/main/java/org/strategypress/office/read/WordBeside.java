package org.strategypress.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.strategypress.office.block.Markings;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.part.OfficeZip;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.office.part.XmlNode;

/** What a Word file holds beside its text: heads and feet of pages, comments, charts, diagrams, files within the file. All of it is left out and told. */
final class WordBeside {
    private static final Pattern MARGIN = Pattern.compile("(?:header|footer)\\d*\\.xml");

    private final WordReader reader;
    private final OfficeDocument document;
    private final OfficeZip zip;
    private final String folder;

    /**
     * What lies beside the text.
     *
     * @param folder the folder of the text's part, with a stroke behind it
     */
    WordBeside(WordReader reader, String folder) {
        this.reader = reader;
        this.document = reader.document();
        this.zip = reader.zip();
        this.folder = folder;
    }

    /** Puts all of it among what is left out. */
    void read() throws UnreadableFile {
        document.stamps().addAll(Markings.ofFile(zip));
        margins();
        comments();
        parts();
    }

    private void margins() throws UnreadableFile {
        for (String name : zip.names()) {
            if (name.startsWith(folder)
                    && MARGIN.matcher(name.substring(folder.length())).matches()) {
                XmlNode part = zip.xml(name);
                if (part != null) {
                    reader.relate(name);
                    List<OfficeBlock> blocks = reader.blocks(part);
                    String words = OfficeBlock.words(blocks);
                    reader.flush();
                    document.margins().add(words);
                    for (XmlNode each : part.below()) {
                        if (each.is("v:textpath")) {
                            document.margins().add(each.get("string", ""));
                            document.leaveOut(each.get("string", ""), "a water mark");
                        }
                    }
                    boolean head = name.contains("header");
                    document.leaveOut(words, head ? "the head of the printed pages" : "the foot of the printed pages");
                    document.leaveOutMarginPictures(blocks);
                }
            }
        }
    }

    private void comments() throws UnreadableFile {
        XmlNode part = zip.xml(folder + "comments.xml");
        if (part != null) {
            for (XmlNode each : part.all("w:comment")) {
                document.leaveOut(OfficeBlock.words(reader.blocks(each)), "somebody's comment");
                reader.flush();
            }
        }
    }

    /** Charts and diagrams that stand nowhere in the text, whose words are told, and documents within the document. */
    private void parts() throws UnreadableFile {
        for (String name : zip.names()) {
            boolean chart = name.matches(".*/charts/chart[^/]*\\.xml");
            if (reader.isShown(name)) {
                continue;
            }
            if (chart || name.matches(".*/diagrams/data[^/]*\\.xml")) {
                XmlNode part = zip.xml(name);
                List<String> words = part == null ? List.of() : words(part, chart);
                String why = chart ? "of a chart: give it as a picture or a table" : "of a diagram: give it as a list";
                words.forEach(each -> document.leaveOut(each, why));
                document.remarks().add((chart ? "a chart" : "a diagram") + " is left out, with its words in the list");
            } else if (name.contains("/embeddings/")) {
                document.remarks()
                        .add("a file within the file was not read: " + name.substring(name.lastIndexOf('/') + 1));
            }
        }
    }

    /** The words of a chart or diagram, one paragraph or value each. */
    private static List<String> words(XmlNode part, boolean chart) {
        List<String> words = new ArrayList<>();
        for (XmlNode each : part.below()) {
            if (chart ? each.is("c:v") || each.is("a:t") : each.is("a:p")) {
                StringBuilder text = new StringBuilder(each.text());
                each.below().stream().filter(inner -> inner.is("a:t")).forEach(inner -> text.append(inner.text()));
                words.add(text.toString());
            }
        }
        return words;
    }
}

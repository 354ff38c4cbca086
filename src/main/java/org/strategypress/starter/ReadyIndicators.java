package org.strategypress.starter;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.strategypress.frame.FrameMessages;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.source.WordFile;

/**
 * Indicators for an offer that editors may take over and fill: who knows of it, has somebody to ask, asked, got it, waited, was
 * refused, and asked to look again. They become content of the council's own; where nothing is read, pages say that it is not
 * measured.
 */
public final class ReadyIndicators {
    /** The word for what they are. */
    public static final String KIND = ContentKind.INDICATOR.idWord();

    /** The file of the content folder that they go to. */
    public static final String FILE = ContentKind.INDICATOR.folder() + ".yaml";

    private static final Pattern ENTRY = Pattern.compile("(?m)^- id: (.+)\\n(?: .*\\n)+");

    private ReadyIndicators() {}

    /** Those that come with the frames of a publication and are not there yet, as YAML for their file. */
    public static String of(Publication publication) {
        return publication.frames().stream()
                .map(frame -> of(frame.id(), id -> publication.find(id).isPresent()))
                .collect(Collectors.joining());
    }

    private static String of(String frame, Predicate<String> isThere) {
        if (!FrameMessages.READY.contains(frame)) {
            return "";
        }
        String all = WordFile.text("/starter/indicators-" + FrameMessages.wordsOf(frame) + ".yaml");
        Matcher entries = ENTRY.matcher(all);
        StringBuilder out = new StringBuilder();
        while (entries.find()) {
            if (!isThere.test(entries.group(1))) {
                out.append(out.isEmpty() ? all.substring(0, all.indexOf("- id:")) : "")
                        .append(entries.group());
            }
        }
        return out.toString();
    }
}

package org.strategypress.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.WordFile;

/**
 * What editors have to look at: as a page, and as data that a program can read and the next report compares with. It never says
 * that an offer does what a law asks; it says what the law names, and which entries speak of it.
 */
public final class Report {
    /** The page. */
    public static final String PAGE = "report.html";
    /** The data. */
    public static final String DATA = "report.json";

    static final String LOOKS = "report.css";
    private static final String ASSETS = "assets/";

    private Report() {}

    /** The files of a report; the same input gives the same bytes. */
    public static List<OutputFile> of(ReportInput input) {
        Publication publication = input.publication();
        List<ReportPart> parts = new ArrayList<>();
        parts.add(FindingsPart.of(input.findings()));
        ReportMemory memory = null;
        if (publication != null) {
            memory = ReportMemory.of(publication, input.before());
            parts.add(DuePart.of(publication, input.day()));
            parts.add(LawPart.of(publication, input.day()));
            parts.add(GapsPart.of(publication, input.day()));
            parts.add(ContactsPart.of(publication));
            parts.add(EditionsPart.of(publication));
            parts.add(ReadingPart.of(publication));
            parts.add(MediaPart.of(publication));
            parts.add(LinksPart.of(publication, input.tries()));
            parts.add(CheckedPart.again(memory));
            parts.add(CheckedPart.all(memory, input.day()));
        }
        Map<String, Object> head = head(input);
        String name = publication == null ? "" : publication.site().name();
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text(PAGE, OutputFile.Role.PAGE, ReportPage.of(name, head, parts)));
        files.addAll(looks(input.looks()));
        files.add(OutputFile.text(
                DATA, OutputFile.Role.FEED, ReportData.of(head, parts, memory == null ? List.of() : memory.all())));
        return List.copyOf(files);
    }

    private static Map<String, Object> head(ReportInput input) {
        long errors = input.findings().stream().filter(Diagnostic::isError).count();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", 1);
        head.put("asOf", input.day().toString());
        head.put("errors", errors);
        head.put("warnings", input.findings().size() - errors);
        return head;
    }

    /** The theme's style sheet with the report's own rules behind it, and what it names beside it. */
    private static List<OutputFile> looks(List<OutputFile> theme) {
        List<OutputFile> files = new ArrayList<>();
        StringBuilder css = new StringBuilder();
        for (OutputFile each : theme) {
            if (css.isEmpty()) {
                css.append(new String(each.bytes(), StandardCharsets.UTF_8)).append('\n');
            } else {
                files.add(new OutputFile(each.path().replace(ASSETS, ""), each.role(), each.bytes()));
            }
        }
        css.append(WordFile.text("/report/report.css"));
        files.add(0, OutputFile.text(LOOKS, OutputFile.Role.ASSET, css.toString()));
        return files;
    }
}

package org.strategypress.press.proof;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.strategypress.page.proof.Proof;

/**
 * A report in XML that veraPDF wrote: {@code verapdf --flavour ua1 *.pdf}. It names files and their sizes, but no hash. No entity
 * is expanded, nothing is fetched, and a document type is refused.
 */
final class VeraPdfReport {
    private static final String NAME = "veraPDF";

    private final List<Said> said = new ArrayList<>();
    private String version = "";
    private String file = "";
    private long size;
    private List<Details> ofFile = new ArrayList<>();
    private String rules = "";

    private VeraPdfReport() {}

    /**
     * What it says of a file.
     *
     * @param file the file's name, without folders
     * @param size the file's size in bytes
     * @param run what it says
     */
    record Said(String file, long size, Proof.Run run) {}

    private record Details(String rules, int passed, int failed, int checksPassed, int checksFailed) {}

    /** What a report says of each file that it looked at to the end; empty where the bytes are no such report. */
    static Optional<List<Said>> read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        VeraPdfReport report = new VeraPdfReport();
        try {
            report.read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException | IllegalArgumentException | NullPointerException damaged) {
            return Optional.empty();
        }
        return report.version.isEmpty() ? Optional.empty() : Optional.of(report.said);
    }

    private void read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(in);
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is refused");
            }
        }
    }

    private void begin(XMLStreamReader in) throws XMLStreamException {
        switch (in.getLocalName()) {
            case "releaseDetails" -> {
                if ("core".equals(value(in, "id")) || version.isEmpty()) {
                    version = Objects.requireNonNull(value(in, "version"));
                }
            }
            case "job" -> {
                file = "";
                ofFile = new ArrayList<>();
            }
            case "item" -> size = Long.parseLong(Objects.requireNonNull(value(in, "size")));
            case "name" -> {
                if (file.isEmpty()) {
                    file = lastName(in.getElementText());
                }
            }
            case "validationReport" -> rules = Objects.requireNonNullElse(value(in, "profileName"), "");
            case "details" -> {
                if (value(in, "passedRules") != null) {
                    ofFile.add(new Details(
                            rules,
                            number(in, "passedRules"),
                            number(in, "failedRules"),
                            number(in, "passedChecks"),
                            number(in, "failedChecks")));
                }
            }
            case "duration" -> end(value(in, "start"));
            default -> {}
        }
    }

    /** A job ends with how long it took; the one of the whole report comes behind all of them. */
    private void end(@Nullable String start) {
        if (start == null) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(start)), ZoneOffset.UTC);
        for (Details each : ofFile) {
            said.add(new Said(
                    file,
                    size,
                    new Proof.Run(
                            NAME + " " + version,
                            each.rules(),
                            day,
                            each.passed(),
                            each.failed(),
                            each.checksPassed(),
                            each.checksFailed())));
        }
        ofFile = new ArrayList<>();
    }

    private static String lastName(String path) {
        String slashes = path.strip().replace('\\', '/');
        return slashes.substring(slashes.lastIndexOf('/') + 1);
    }

    private static int number(XMLStreamReader in, String attribute) {
        return Integer.parseInt(Objects.requireNonNull(value(in, attribute)));
    }

    private static @Nullable String value(XMLStreamReader in, String attribute) {
        return in.getAttributeValue(null, attribute);
    }
}

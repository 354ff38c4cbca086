package org.strategypress.press.proof;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.output.Json;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Page;
import org.strategypress.page.proof.Proof;
import org.strategypress.page.proof.ProofPlan;

/** What was looked at in a PDF as JSON, for programs and for who keeps records. */
final class ProofData {
    private static final String TOOL = "Strategypress";

    /** What no program can say, whichever looks. */
    private static final List<String> NOT_CHECKED = List.of(
            "whether the reading order makes sense",
            "whether the words make sense to a reader",
            "whether what is said of a picture is enough",
            "whether the help that it names is given");

    private ProofData() {}

    /** The file that stands beside a page. */
    static OutputFile of(Page page, Proof proof) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", proof.file().path());
        all.put("sha256", proof.file().sha256());
        all.put("bytes", proof.file().bytes());
        all.put("pages", proof.file().pages());
        all.put("date", proof.file().day().toString());
        all.put("claims", proof.claims());
        all.put("words", words(proof));
        all.put("ink", ink(proof));
        all.put("validators", proof.runs().stream().map(ProofData::run).toList());
        all.put("notChecked", NOT_CHECKED);
        byte[] json = (Json.of(all) + "\n").getBytes(StandardCharsets.UTF_8);
        return new OutputFile(ProofPlan.dataPath(page), OutputFile.Role.FEED, json);
    }

    private static Map<String, Object> words(Proof proof) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("by", TOOL);
        words.put("compared", proof.words().compared());
        words.put("withWebPages", proof.words().pages());
        words.put("different", 0); // a difference stops the build
        return words;
    }

    private static Map<String, Object> ink(Proof proof) {
        Map<String, Object> ink = new LinkedHashMap<>();
        ink.put("by", TOOL);
        ink.put("pages", proof.file().pages());
        ink.put("rules", proof.ink().lookedFor());
        ink.put(
                "found",
                proof.ink().found().stream()
                        .map(place -> {
                            Map<String, Object> at = new LinkedHashMap<>();
                            at.put("rule", place.rule());
                            at.put("page", place.page());
                            return at;
                        })
                        .toList());
        return ink;
    }

    private static Map<String, Object> run(Proof.Run run) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("by", run.validator());
        said.put("rules", run.rules());
        said.put("day", run.day().toString());
        said.put("rulesPassed", run.rulesPassed());
        said.put("rulesFailed", run.rulesFailed());
        said.put("checksPassed", run.checksPassed());
        said.put("checksFailed", run.checksFailed());
        return said;
    }
}

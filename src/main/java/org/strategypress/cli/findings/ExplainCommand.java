package org.strategypress.cli.findings;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.RuleAbout;
import org.strategypress.source.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress explain RULE}: what a rule is for, what to do about what it finds, and how to set it. */
@Command(
        name = "explain",
        description = "Tells of a rule why it is there and what to do about what it finds.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: strategypress explain long-sentence"})
public final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 78;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "the rule, as it stands in brackets behind a finding: broken-link")
    private @Nullable String rule;

    @Option(names = "--list", description = "tell all rules, each with how much its findings weigh")
    private boolean list;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public ExplainCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (rule == null && !list) {
            throw wrong("name a rule, like explain broken-link; --list tells all rules");
        }
        if (rule != null && list) {
            throw wrong("--list tells all rules: take out “" + rule + "”, or --list");
        }
        if (rule == null) {
            RuleBook.whole().all().forEach(each -> out.printf(Locale.ROOT, "%-26s %s%n", each.name(), weight(each)));
        } else {
            String name = rule;
            explain(RuleBook.whole().find(name).orElseThrow(() -> unknown(name)), out);
        }
        out.flush();
        return 0;
    }

    private static String weight(RuleAbout rule) {
        return switch (rule.usual()) {
            case ERROR, STRICT -> "error";
            case BOTH -> "error or warning";
            case WARNING -> "warning";
            case OFF -> "off";
        };
    }

    private static void explain(RuleAbout rule, PrintWriter out) {
        out.println(rule.name() + ": " + weight(rule));
        part("Why", rule.why(), out);
        part("What to do", rule.cure(), out);
        part("Example", rule.example(), out);
        part("Setting", setting(rule), out);
    }

    private static String setting(RuleAbout rule) {
        String line = "In site.yaml write checks: {" + rule.name() + ": ";
        return switch (rule.usual()) {
            case ERROR -> "It finds broken data, which is always an error: it cannot be turned off.";
            case STRICT -> line + "warning} to be told and go on, or off} to have none of it.";
            case BOTH -> line + "off} to have no warnings of it, or error to make them errors. Its errors stay.";
            case WARNING -> line + "off} to have none of it, or error to have it stop a build.";
            case OFF -> line + "warning} to be told, or error to have it stop a build.";
        };
    }

    private static void part(String name, String words, PrintWriter out) {
        out.println();
        out.println(name);
        StringBuilder line = new StringBuilder(" ");
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH && line.length() > 1) {
                out.println(line);
                line = new StringBuilder(" ");
            }
            line.append(' ').append(word);
        }
        out.println(line);
    }

    private ParameterException unknown(String name) {
        String near = RuleBook.whole().nearest(name);
        return wrong("there is no rule “" + name + "”; "
                + (near == null ? "--list tells all rules" : "did you mean “" + near + "”?"));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

package org.strategypress.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.change.DiffCommand;
import org.strategypress.cli.change.FreezeCommand;
import org.strategypress.cli.change.UpgradeCommand;
import org.strategypress.cli.committee.ReportCommand;
import org.strategypress.cli.compare.CompareCommand;
import org.strategypress.cli.findings.ExplainCommand;
import org.strategypress.cli.intake.SchemaCommand;
import org.strategypress.cli.live.Ending;
import org.strategypress.cli.usage.WrongWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: {@code strategypress} and one of its commands. */
@Command(
        name = "strategypress",
        description = "Makes a website and matching PDFs from a folder of Markdown and YAML.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            InitCommand.class,
            ImportCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            BrowserEditCommand.class,
            ServeCommand.class,
            TranslateCommand.class,
            EasyCommand.class,
            RenameCommand.class,
            DiffCommand.class,
            CompareCommand.class,
            FreezeCommand.class,
            UpgradeCommand.class,
            FormatCommand.class,
            ApproveCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            GuideCommand.class,
            BuildCommand.class,
            LeafletCommand.class,
            ReportCommand.class,
            PublishCommand.class,
            ProveCommand.class,
            CompletionCommand.class,
            ManualCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** A command line that picocli fills. */
    private Main() {
        spec = CommandSpec.create();
    }

    /** Runs the program and ends the process, also while a parser still hangs. */
    public static void main(String[] arguments) {
        if (Relaunch.isSecond()) {
            Relaunch.endWithTheFirst();
        } else if (!Relaunch.isLaunched()) {
            Relaunch.run(arguments).ifPresent(Runtime.getRuntime()::halt);
        }
        Ending.watch();
        boolean serves = LiveCommand.isAsked(arguments);
        if (Relaunch.isLong(arguments) || serves) {
            Scratch.use();
        }
        if (!Relaunch.isSecond() && !Relaunch.isLaunched() && !serves) {
            FastCompiler.use();
        }
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(Locale.UK);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(code); // not halt: Java deletes its temporary files on its way out
    }

    /** Runs the program; the exit code. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        PrintWriter findings = new PrintWriter(err, true, StandardCharsets.UTF_8);
        QuickLine quick = QuickLine.read(arguments);
        boolean stack = List.of(arguments).contains(Options.STACKTRACE);
        try {
            return quick == null
                    ? library(arguments, out, findings)
                    : new Session(quick.options(), new PrintWriter(out, true, StandardCharsets.UTF_8), findings)
                            .run(quick.publish());
        } catch (WrongUse toBeToldWithTheUsage) {
            return library(arguments, out, findings);
        } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError fault) {
            Faults.print(fault, stack, findings);
            return ExitCode.FAULT;
        }
    }

    private static int library(String[] arguments, PrintStream out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(err);
        line.setParameterExceptionHandler(new WrongWords());
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            boolean cannotAsk = command.getCommandSpec().findOption(Options.STACKTRACE) == null;
            Faults.print(fault, cannotAsk || wantsStack(parsed), command.getErr());
            return ExitCode.FAULT;
        });
        return line.execute(arguments);
    }

    private static boolean wantsStack(@Nullable ParseResult parsed) {
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            if (each.hasMatchedOption(Options.STACKTRACE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()) + "; --help tells more");
    }
}

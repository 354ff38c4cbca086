package org.strategypress.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.edit.Approving;
import org.strategypress.edit.FileChange;
import org.strategypress.edit.Refused;
import org.strategypress.edit.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code strategypress approve}: notes who approved the words of entries. */
@Command(
        name = "approve",
        description = "Notes in entries who approved their words. A change after that is told by check, and"
                + " build --approved-only leaves the entry out until it is approved again.",
        exitCodeList = {"0:written", "2:wrong use; nothing was written", "3:disk or other fault"},
        footer = {"", "Example: strategypress approve setting-up-home setting-up-home.ar --by \"Head of Leaving Care\""
        })
final class ApproveCommand extends EditCommand {
    @Parameters(
            index = "0..*",
            paramLabel = "ID",
            description = "the entries' ids; an edition's like grant.ar or grant.easy")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "all that is no draft and not approved as it is")
    private boolean all;

    @Option(names = "--by", paramLabel = "ROLE", description = "the role of who approved them, and not a name")
    private @Nullable String by;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            converter = Options.Day.class,
            description = "the day on which they were approved (default: today)")
    private @Nullable LocalDate on;

    @Option(names = "--withdraw", description = "take the approval away")
    private boolean withdraw;

    @Override
    Integer edit() throws IOException {
        if (all != ids.isEmpty()) {
            throw new Refused("say what is approved: the ids of entries, or --all");
        }
        if (withdraw == (by != null) || by != null && by.isBlank()) {
            throw new Refused(
                    "say who approved it, like --by \"Head of Leaving Care\", or take it away with --withdraw");
        }
        LocalDate day = on == null ? LocalDate.now(Clock.systemUTC()) : on;
        if (day.isAfter(LocalDate.now(Clock.systemUTC()).plusDays(1))) {
            throw new Refused(day + " is not over yet: give with --on the day on which it was approved");
        }
        List<FileChange> changes = Approving.plan(content(), ids, by == null ? null : by.strip(), day);
        Writing.write(changes);
        say(changes);
        if (by != null && !changes.isEmpty()) {
            Approving.doubt(by).ifPresent(doubt -> tell("warning: " + doubt + ", and approve again"));
        }
        if (changes.isEmpty()) {
            out().println(
                            by == null
                                    ? "Nothing changed: nobody had approved it."
                                    : "Nothing changed: all of it is approved as it is.");
        }
        return ExitCode.BUILT;
    }
}

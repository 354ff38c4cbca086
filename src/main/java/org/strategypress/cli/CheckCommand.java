package org.strategypress.cli;

import picocli.CommandLine.Command;

/** {@code strategypress check}: does all that {@code build} does and writes nothing. */
@Command(
        name = "check",
        description = "Does all that build does, and writes nothing.",
        exitCodeList = {"0:good", "1:content refused", "2:wrong use", "3:disk or other fault"})
final class CheckCommand extends SiteCommand {
    CheckCommand() {
        super(false);
    }
}

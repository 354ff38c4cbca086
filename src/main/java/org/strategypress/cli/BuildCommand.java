package org.strategypress.cli;

import picocli.CommandLine.Command;

/** {@code strategypress build}: makes the website and the PDFs. */
@Command(
        name = "build",
        description = "Builds the website and the PDFs. Nothing is written when the content is refused.",
        exitCodeList = {"0:built", "1:content refused", "2:wrong use", "3:disk or other fault"})
final class BuildCommand extends SiteCommand {
    BuildCommand() {
        super(true);
    }
}

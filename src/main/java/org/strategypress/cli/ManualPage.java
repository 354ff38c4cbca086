package org.strategypress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a program and all its commands, as {@code man} reads it: the {@code man} macros of roff, see man(7). */
final class ManualPage {
    private final CommandLine program;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    /**
     * The page of a program.
     *
     * @param version its name and version, for the foot
     */
    ManualPage(CommandLine program, String version) {
        this.program = program;
        this.version = version;
    }

    /** The page. */
    String text() {
        String name = program.getCommandName();
        macro(".TH", name.toUpperCase(Locale.ROOT), "1", "", version, "");
        macro(".SH", "NAME");
        line(name + " - " + description(program.getCommandSpec()));
        macro(".SH", "SYNOPSIS");
        synopsis(program);
        macro(".SH", "COMMANDS");
        program.getSubcommands().values().forEach(command -> {
            macro(".SS", command.getCommandSpec().qualifiedName());
            line(description(command.getCommandSpec()));
            macro(".PP");
            synopsis(command);
            arguments(command.getCommandSpec());
            exitCodes(command.getCommandSpec());
            for (String each : command.getCommandSpec().usageMessage().footer()) {
                if (!each.isBlank()) {
                    macro(".PP");
                    line(plain(each));
                }
            }
        });
        macro(".SH", "OPTIONS");
        arguments(program.getCommandSpec());
        return page.toString();
    }

    private void synopsis(CommandLine command) {
        String line =
                plain(command.getHelp().synopsis(0)).replaceAll("\\s+", " ").strip();
        String name = command.getCommandSpec().qualifiedName();
        page.append("\\fB").append(escaped(name)).append("\\fR");
        page.append(escaped(line.startsWith(name) ? line.substring(name.length()) : " " + line))
                .append('\n');
    }

    @SuppressWarnings("deprecation") // there is no other way to descriptions with their defaults filled in
    private void arguments(CommandSpec command) {
        List<ArgSpec> all = new ArrayList<>(command.positionalParameters());
        all.addAll(command.options());
        for (ArgSpec each : all) {
            if (each.hidden()) {
                continue;
            }
            macro(".TP");
            page.append(each instanceof OptionSpec option ? names(option) : label((PositionalParamSpec) each))
                    .append('\n');
            line(plain(String.join(" ", each.renderedDescription()).replaceAll("\\s+", " ")));
        }
    }

    private static String names(OptionSpec option) {
        List<String> names = new ArrayList<>();
        for (String name : option.names()) {
            String value = option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
            names.add("\\fB" + escaped(name) + "\\fR" + value);
        }
        return String.join(", ", names);
    }

    private static String label(PositionalParamSpec parameter) {
        return "\\fI" + escaped(parameter.paramLabel()) + "\\fR";
    }

    private void exitCodes(CommandSpec command) {
        command.usageMessage().exitCodeList().forEach((code, meaning) -> {
            macro(".TP");
            line(plain("exit " + code));
            line(plain(meaning));
        });
    }

    private static String description(CommandSpec command) {
        return plain(String.join(" ", command.usageMessage().description()));
    }

    private static String plain(String marked) {
        return Ansi.OFF.string(marked);
    }

    private void macro(String name, String... arguments) {
        page.append(name);
        for (String each : arguments) {
            page.append(" \"").append(escaped(each).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    /** A line of words: one that begins like a macro is kept from being one. */
    private void line(String words) {
        String escaped = escaped(words.strip());
        page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                .append(escaped)
                .append('\n');
    }

    /** Words without what roff takes as a command; other letters than ASCII by their numbers, which every reader knows. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(code -> {
            switch (code) {
                case '\\' -> out.append("\\e");
                case '-' -> out.append("\\-");
                case '\n' -> out.append(' ');
                default -> {
                    if (code < 128) {
                        out.append((char) code);
                    } else {
                        out.append("\\[u%04X]".formatted(code));
                    }
                }
            }
        });
        return out.toString();
    }
}

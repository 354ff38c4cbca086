package org.strategypress.cli.usage;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one or two lines what was wrong with what was typed. A whole help text behind it would push that out of a small
 * window: only who typed nothing is shown it.
 */
public final class WrongWords implements IParameterExceptionHandler {
    /** Tells it. */
    public WrongWords() {}

    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(words(wrong));
        if (typed.length == 0) {
            command.usage(err);
        } else {
            err.println("  cure: to read all that may be said, type: " + Typed.line(asked(command) + "--help"));
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String asked(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }

    private static String words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return tooMuch(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return "say also "
                    + missing.getMissing().stream().map(WrongWords::needed).collect(Collectors.joining("; "));
        }
        ArgSpec which = wrong.getArgSpec();
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " stands there twice: say it once";
        }
        return which != null && wrong.getValue() != null ? badValue(wrong, which) : String.valueOf(wrong.getMessage());
    }

    private static String tooMuch(UnmatchedArgumentException wrong) {
        List<String> near = new ArrayList<>(wrong.getSuggestions());
        String meant = near.isEmpty() ? "" : ": did you mean " + String.join(" or ", near) + "?";
        String word = wrong.getUnmatched().get(0);
        CommandLine command = wrong.getCommandLine();
        if (wrong.isUnknownOption()) {
            return "there is no option " + word + meant;
        }
        if (command.getParent() == null) {
            return "there is no command “" + word + "”" + meant.replace("strategypress ", "");
        }
        return "“" + word + "” is a word too many: words that belong together stand between quotation marks, like"
                + " \"Money for your first home\"";
    }

    private static String needed(ArgSpec argument) {
        String about = String.join(" ", argument.description());
        return name(argument) + (about.isEmpty() ? "" : ", " + about);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String badValue(ParameterException wrong, ArgSpec which) {
        String name = which instanceof OptionSpec option ? option.longestName() : which.paramLabel();
        Class<?> type = which.auxiliaryTypes().length > 0 ? which.auxiliaryTypes()[0] : which.type();
        if (type == int.class || type == Integer.class) {
            return name + " takes a whole number, not “" + wrong.getValue() + "”";
        }
        if (type.isEnum()) {
            return name + " takes one of " + which.paramLabel() + ", not “" + wrong.getValue() + "”";
        }
        Throwable why = wrong.getCause();
        return why instanceof TypeConversionException own
                ? name + ": " + own.getMessage()
                : String.valueOf(wrong.getMessage()).replaceFirst("^Invalid value for [^']+'([^']+)'[^:]*:", "$1:");
    }
}

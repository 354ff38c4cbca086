package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.strategypress.cli.many.ManyOptions;
import org.strategypress.cli.many.ManySession;
import org.strategypress.many.Publications.Place;
import org.strategypress.press.BuildRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code strategypress build}: makes the website and the PDFs, of one publication or of all below a folder. */
@Command(
        name = "build",
        description = "Builds the website and the PDFs. Nothing is written when the content is refused.",
        exitCodeList = {"0:built", "1:content refused", "2:wrong use", "3:disk or other fault"})
final class BuildCommand extends SiteCommand {
    @Mixin
    private final ManyOptions many = new ManyOptions();

    BuildCommand() {
        super(true);
    }

    @Override
    int run(Options options, PrintWriter out, PrintWriter err) throws IOException {
        if (many.stray() != null) {
            throw new WrongUse(many.stray() + " is for many publications: give --all DIR too");
        }
        if (!many.isAsked()) {
            return super.run(options, out, err);
        }
        String refusal = ManySession.refusal(many);
        if (!refusal.isEmpty()) {
            throw new WrongUse(refusal);
        }
        Session session = new Session(options, out, err);
        boolean json = switch (options.format) {
            case text -> false;
            case json -> true;
            case sarif, github ->
                throw new WrongUse("--all tells its summary as text or json, not as " + options.format);
        };
        ManySession all = new ManySession(
                many,
                options.output,
                place -> request(session, options, place),
                new ManySession.Talk(out, err, Faults::words, json, options.quiet, System::nanoTime));
        return switch (all.run()) {
            case BUILT -> ExitCode.BUILT;
            case REFUSED -> ExitCode.REFUSED;
            case FAULT -> ExitCode.FAULT;
        };
    }

    private BuildRequest request(Session session, Options options, Place place) {
        Path output = options.output.resolve(place.name());
        String base = options.baseUrl == null
                ? null
                : options.baseUrl + (options.baseUrl.endsWith("/") ? "" : "/") + place.address() + "/";
        return session.request(place.content(), output, base).withThemes(many.themes());
    }
}

package org.strategypress.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.ReadBefore;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.output.PublishException;

/** The pipeline, one step after the other: each makes a value of the one before, and says what it found. */
public final class Build {
    private Build() {}

    /**
     * What a report on a publication is made from, beside what a build found.
     *
     * @param publication the publication, as far as it can be read; null where it is none at all
     * @param looks the style sheet of its theme, then the files that this names; the default theme's where it has none
     */
    public record Basis(@Nullable Publication publication, List<OutputFile> looks) {
        public Basis {
            looks = List.copyOf(looks);
        }
    }

    /** Reads what a report is made from; nothing is checked or made. */
    public static Basis basis(BuildRequest request) {
        Content content = Content.read(request, new ReadBefore()).value();
        Publication publication = content == null ? null : content.publication();
        return new Basis(publication, Checked.looks(request, publication));
    }

    /**
     * Builds a publication.
     *
     * @return what was found and done; when the content is refused, nothing was written
     * @throws PublishException when the output folder is refused or the disk fails
     */
    public static BuildReport run(BuildRequest request, BuildProgress progress) throws PublishException {
        if (request.publish()) {
            Job.publisher(request).check();
        }
        LastBuild last = LastBuild.of(request);
        BuildReport known = last.find(request);
        if (known != null) {
            return known;
        }
        try (Crew crew = new Crew()) {
            Found<Publishing.Done> end = run(new Job(request, progress, crew));
            BuildReport report = BuildReport.of(end);
            last.keep(report, end.value() == null ? null : end.value().stamp());
            return report;
        }
    }

    private static Found<Publishing.Done> run(Job job) throws PublishException {
        Found<Checked> checked = Found.of(job).then(Content::read).then(content -> Checked.check(job, content));
        return made(job, checked.sound().then(sound -> Plan.of(job, sound)).sound())
                .then(files -> Earlier.add(job, files))
                .then(files -> Audit.run(job, files))
                .told(Repeats::without)
                .sound()
                .then(files -> Publishing.publish(job, files));
    }

    /** The files of a plan, made one step after the other; they are still to be looked at. */
    static Found<SiteOutput> made(Job job, Found<Plan> sound) {
        return sound.then(plan -> Parts.make(job, plan))
                .then(parts -> Books.bind(job, parts))
                .then(books -> Letters.check(job, books))
                .then(books -> Printed.print(job, books))
                .then(printed -> WebPages.finish(job, printed))
                .then(pages -> SiteOutput.gather(job, pages));
    }
}

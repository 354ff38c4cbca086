package org.strategypress.press;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.Checks;
import org.strategypress.check.PrintPictures;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.CheckedBefore;
import org.strategypress.html.theme.Assets;
import org.strategypress.html.theme.Palette;
import org.strategypress.html.theme.Theme;
import org.strategypress.html.theme.ThemeLinks;
import org.strategypress.html.theme.ThemeStyles;
import org.strategypress.html.theme.ThemeTexts;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.ReservedIds;
import org.strategypress.press.files.ThemePictures;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Nearest;

/**
 * A publication that was checked, with the theme that it is to have.
 *
 * @param publication the publication
 * @param theme the theme
 */
record Checked(Publication publication, Theme theme) {
    /** Checks content and theme; no value where there is no theme that can be used. */
    static Found<Checked> check(Job job, Content content) {
        return check(job, content, new CheckedBefore());
    }

    /**
     * Checks once more.
     *
     * @param before what was found in the words of entries the last time
     */
    static Found<Checked> check(Job job, Content content, CheckedBefore before) {
        BuildRequest request = job.request();
        Publication publication = content.publication();
        List<Diagnostic> found = new ArrayList<>(Checks.run(
                new CheckInput(publication, content.otherIds(), request.findingsDay()), before, job.crew()::each));
        found.addAll(ReservedIds.check(publication));
        found.addAll(request.pdf() ? PrintPictures.check(publication) : List.of());
        String name = job.themeName(publication);
        Path folder = request.themes().resolve(name);
        List<Diagnostic> links = ThemeLinks.check(request.themes(), name);
        found.addAll(links);
        if (!links.isEmpty()) {
            return new Found<>(null, found);
        }
        Theme theme = Theme.find(name, request.themes()).orElse(null);
        if (theme == null) {
            found.add(unknown(publication, name, request));
            return new Found<>(null, found);
        }
        found.addAll(ThemeStyles.check(theme));
        found.addAll(ThemeTexts.check(theme));
        found.addAll(ThemePictures.check(folder));
        return new Found<>(new Checked(publication, theme), found);
    }

    /** The style sheet of a publication's theme, in its colours, and the files that it names. */
    static List<OutputFile> looks(BuildRequest request, @Nullable Publication publication) {
        Site.Design design =
                publication == null ? Site.Design.USUAL : publication.site().design();
        String name = request.theme() == null ? design.theme() : request.theme();
        Theme theme = ThemeLinks.check(request.themes(), name).isEmpty()
                ? Theme.find(name, request.themes()).orElseGet(Theme::builtIn)
                : Theme.builtIn();
        Assets.Asset sheet =
                new Assets(theme, Palette.of(design.brand()).css(), path -> null, Map.of()).theme("site.css");
        List<OutputFile> looks = new ArrayList<>(List.of(sheet.file()));
        looks.addAll(sheet.named());
        return looks;
    }

    private static Diagnostic unknown(Publication publication, String name, BuildRequest request) {
        String[] there = request.themes().toFile().list();
        String near = there == null ? null : Nearest.of(name, new TreeSet<>(List.of(there)));
        String meant = near == null ? null : "did you mean “" + near + "”?";
        String folder = "themes/" + name;
        if (request.theme() != null) {
            return Diagnostic.fileError(
                    "unknown-theme",
                    folder,
                    "there is no theme “" + name + "”, which the option --theme asks for",
                    meant == null ? "make this folder beside the content, or leave --theme out" : meant);
        }
        boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9 _.-]*");
        String make = plain
                ? "make the folder " + folder + " beside the content, or use the theme “default”"
                : "write the name of a folder in themes alone, like theme: ours, or use the theme “default”";
        return Diagnostic.error(
                "unknown-theme",
                publication.site().meta().place("theme"),
                "there is no theme “" + name + "”",
                meant == null ? make : meant);
    }
}

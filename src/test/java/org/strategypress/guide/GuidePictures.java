package org.strategypress.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;

/**
 * Makes the pictures of the guide anew, after a change of the theme: what its examples become, as Chromium shows it. From the
 * root of the repository: {@code java -cp target/test-classes:target/classes:… org.strategypress.guide.GuidePictures}.
 */
final class GuidePictures {
    private static final Path MEDIA = Path.of("src/main/resources/guide/media");

    /** A picture: its name, the chapter whose examples it shows, the page, and how high it is, in pixels. */
    private record Picture(String name, String chapter, String page, int height) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("priority", "kinds-strategy", "priorities/homes", 760),
            new Picture("indicator", "kinds-plan", "indicators/index", 1100),
            new Picture("pledge", "kinds-promises", "pledges/homes", 900),
            new Picture("offer", "kinds-offer", "offer/setting-up-home", 900),
            new Picture("consultation", "kinds-record", "consultations/our-offer", 900),
            new Picture("site", "kinds-strategy", "index", 900),
            new Picture("strategy", "kinds-strategy", "strategy/index", 760),
            new Picture("foreword", "kinds-strategy", "strategy/foreword", 420),
            new Picture("vision", "kinds-strategy", "visions/index", 480),
            new Picture("value", "kinds-strategy", "values/index", 460),
            new Picture("principles", "kinds-strategy", "principles/our-care-leavers-charter", 440),
            new Picture("aim", "kinds-strategy", "aims/index", 480),
            new Picture("outcome", "kinds-strategy", "outcomes/fewer-moves", 460),
            new Picture("action", "kinds-plan", "actions/index", 860),
            new Picture("milestone", "kinds-plan", "milestones/index", 460),
            new Picture("next-step", "kinds-plan", "next-steps/index", 460),
            new Picture("progress", "kinds-plan", "progress/index", 460),
            new Picture("risk", "kinds-plan", "risks/index", 540),
            new Picture("department", "kinds-promises", "departments/index", 620),
            new Picture("body", "kinds-promises", "bodies/index", 900),
            new Picture("contact", "kinds-promises", "contacts/index", 760),
            new Picture("story", "kinds-promises", "stories/index", 600),
            new Picture("area", "kinds-offer", "areas/accommodation", 760),
            new Picture("status", "kinds-offer", "statuses/index", 760),
            new Picture("situation", "kinds-offer", "find", 1100),
            new Picture("comment", "kinds-record", "comments/index", 780),
            new Picture("decision", "kinds-record", "decisions/council-tax", 720),
            new Picture("explainer", "kinds-record", "explainers/complain", 460),
            new Picture("term", "kinds-record", "glossary/index", 460),
            new Picture("page", "kinds-record", "pages/about", 400),
            new Picture("accessibility", "kinds-record", "accessibility", 900));

    private GuidePictures() {}

    /** Makes them all. */
    public static void main(String[] none) throws Exception {
        Files.createDirectories(MEDIA);
        Map<String, Path> sites = new LinkedHashMap<>();
        for (Picture each : PICTURES) {
            Path folder = sites.get(each.chapter());
            if (folder == null) {
                folder = Files.createTempDirectory("guide-picture");
                sites.put(each.chapter(), folder);
                Map<String, String> files = new LinkedHashMap<>(GuideTest.BASE);
                files.putAll(GuideTest.examples("pages/" + each.chapter() + ".md"));
                GuideTest.write(folder.resolve("content"), files);
                Build.run(GuideTest.request(folder), BuildProgress.SILENT);
            }
            Path picture = MEDIA.resolve(each.name() + ".png").toAbsolutePath();
            Path page = folder.resolve("out/" + each.page() + ".html");
            if (!Files.exists(page)) {
                throw new IllegalStateException("the examples made no page " + page);
            }
            Process shown = new ProcessBuilder(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--window-size=900," + each.height(),
                            "--screenshot=" + picture,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!shown.waitFor(1, TimeUnit.MINUTES) || shown.exitValue() != 0) {
                throw new IllegalStateException("Chromium made no picture of " + each.page());
            }
        }
    }
}

package org.strategypress.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A book's document taken apart: each chapter by itself, as XHTML wants it, links among them leading from file to file, pictures
 * named like the files that will hold them. What only a screen of the website or only paper needs is gone.
 */
final class EpubBook {
    private static final String LEFT_OUT =
            "script, noscript, template, form, input, select, button, textarea, iframe, object, embed,"
                    + " video, audio, [data-web-only], .web-only, [hidden], svg[aria-hidden=true], link, style, .cover-sky, .fill,"
                    + " [data-page^=furniture-contents], [data-page^=furniture-opener], [data-page^=furniture-address]";

    private static final Set<String> DRAWN = Set.of("svg");

    private final Document html;
    private final EpubSource source;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    private EpubBook(Document html, EpubSource source) {
        this.html = html;
        this.source = source;
    }

    /**
     * A chapter.
     *
     * @param file the name of its file
     * @param body what stands in it
     * @param title its heading's words
     * @param level how deep it stands among the chapters, from 1
     */
    record Chapter(String file, Element body, String title, int level) {
        boolean isDrawn() {
            return !body.select("svg").isEmpty();
        }
    }

    /**
     * A picture.
     *
     * @param file the name of its file
     * @param mediaType what it is
     * @param bytes the file
     */
    record Picture(String file, String mediaType, byte[] bytes) {}

    static EpubBook of(EpubSource source) {
        EpubBook book = new EpubBook(Jsoup.parse(source.html()), source);
        book.takeApart();
        return book;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    List<Picture> pictures() {
        return List.copyOf(pictures.values());
    }

    private void takeApart() {
        html.select(LEFT_OUT).remove();
        Map<String, String> files = new HashMap<>();
        int number = 0;
        for (Element section : html.body().children()) {
            number++;
            String file = "chapter-" + number + ".xhtml";
            section.select("[id]").forEach(each -> files.put(each.id(), file));
            chapters.add(new Chapter(file, section, title(section), level(section)));
        }
        for (Chapter chapter : chapters) {
            link(chapter, files);
            chapter.body().select("img").forEach(this::show);
            chapter.body().select(String.join(", ", DRAWN)).forEach(EpubBook::describe);
            chapter.body().select("[lang]").forEach(each -> each.attr("xml:lang", each.attr("lang")));
            chapter.body().select("[tabindex]").removeAttr("tabindex");
            chapter.body().select("a[download]").removeAttr("download");
        }
    }

    private String title(Element section) {
        Element heading = section.selectFirst("h1, h2, h3, h4, h5, h6");
        return heading == null ? source.about().title() : heading.text();
    }

    private static int level(Element section) {
        for (int level = 2; level <= 4; level++) {
            if (section.hasClass("level-" + level)) {
                return level;
            }
        }
        return 1;
    }

    /** A link to a place in the book leads into its file; one to a place that is not there is none. */
    private static void link(Chapter chapter, Map<String, String> files) {
        for (Element link : chapter.body().select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            String file = files.get(id);
            if (file == null) {
                link.removeAttr("href");
            } else {
                link.attr("href", file + "#" + id);
            }
        }
    }

    private void show(Element image) {
        String path = image.attr("src");
        Picture picture = pictures.get(path);
        if (picture == null) {
            byte @Nullable [] bytes = source.resources().apply(path);
            String type = type(path);
            if (bytes == null || type == null) {
                image.remove();
                return;
            }
            String ending = path.substring(path.lastIndexOf('.'));
            picture = new Picture("picture-" + (pictures.size() + 1) + ending, type, bytes);
            pictures.put(path, picture);
        }
        image.attr("src", picture.file());
    }

    private static @Nullable String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "webp" -> "image/webp";
            case "gif" -> "image/gif";
            case "svg" -> "image/svg+xml";
            default -> null;
        };
    }

    /** What a drawing shows is said where readers of XHTML look for it. */
    private static void describe(Element drawing) {
        drawing.attr("xmlns", "http://www.w3.org/2000/svg");
        if (drawing.hasAttr("alt")) {
            drawing.attr("role", "img").attr("aria-label", drawing.attr("alt")).removeAttr("alt");
        }
    }
}

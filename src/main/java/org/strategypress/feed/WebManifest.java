package org.strategypress.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.Site;
import org.strategypress.output.Json;

/** Lets a reader keep the site on the first screen of a phone (W3C Web Application Manifest); all addresses are relative. */
final class WebManifest {
    private WebManifest() {}

    static String json(Feeds.Input input) {
        Site site = input.publication().site();
        Feeds.Looks looks = input.looks();
        Map<String, Object> manifest = new LinkedHashMap<>();
        String council = site.council().name();
        manifest.put("name", council == null ? site.name() : site.name() + " – " + council);
        manifest.put("short_name", site.name());
        manifest.put("lang", site.language());
        manifest.put("dir", looks.direction());
        manifest.put("start_url", "index.html");
        manifest.put("scope", "./");
        manifest.put("display", "browser");
        manifest.put("theme_color", looks.theme());
        manifest.put("background_color", looks.background());
        if (looks.icon() != null) {
            manifest.put("icons", List.of(icon(looks.icon())));
        }
        return Json.of(manifest) + "\n";
    }

    private static Map<String, Object> icon(String path) {
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("src", path);
        icon.put("sizes", "any");
        icon.put("type", "image/svg+xml");
        return icon;
    }
}

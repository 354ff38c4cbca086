package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.page.PagePlan;

final class FeedsTest {
    private static final String SITE = """
            name: "Homes & \\"hopes\\""
            council: {name: Wrenbourne Council}
            """;
    private static final String SECURITY = """
            security: {contact: "mailto:safe@wrenbourne.example", expires: 2027-11-01, policy: "https://wrenbourne.example/safe"}
            """;

    @TempDir
    Path folder;

    private Map<String, String> files(String site, @Nullable String baseUrl) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), site);
        Files.writeString(folder.resolve("visions.yaml"), "- {title: Home, statement: x, updated: 2026-02-03}\n");
        Files.createDirectories(folder.resolve("explainers"));
        Files.writeString(
                folder.resolve("explainers/care.md"), "---\ntitle: Care\nupdated: 2026-02-03\n---\n\nWords.\n");
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        Feeds.Looks looks = new Feeds.Looks("#0b5c6b", "#ffffff", "ltr", "assets/icon-0123456789.svg");
        Map<String, String> files = new TreeMap<>();
        Feeds.of(new Feeds.Input(publication, PagePlan.of(publication), baseUrl, looks))
                .forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    @Test
    void theSitemapNamesEveryPageButTheOneForWrongAddresses() throws IOException {
        String sitemap = files(SITE, "https://a.example/b").get("sitemap.xml");
        assertThat(sitemap)
                .contains("<url><loc>https://a.example/b/</loc></url>")
                .contains("<loc>https://a.example/b/explainers/care.html</loc><lastmod>2026-02-03</lastmod>")
                .doesNotContain("404", "index.html</loc><lastmod>null");
    }

    @Test
    void withoutAnAddressThereIsNoSitemapAndRobotsNamesNone() throws IOException {
        Map<String, String> files = files(SITE, null);
        assertThat(files).doesNotContainKey("sitemap.xml");
        assertThat(files.get("robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
        assertThat(files(SITE, "https://a.example/").get("robots.txt"))
                .endsWith("\nSitemap: https://a.example/sitemap.xml\n");
    }

    @Test
    void theManifestIsRelativeAndNamesTheSiteAndItsColours() throws IOException {
        assertThat(files(SITE, "https://a.example/").get("manifest.webmanifest"))
                .contains("\"name\":\"Homes \\u0026 \\\"hopes\\\" – Wrenbourne Council\"")
                .contains("\"start_url\":\"index.html\"", "\"theme_color\":\"#0b5c6b\"")
                .contains(
                        "\"icons\":[{\"src\":\"assets/icon-0123456789.svg\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}]")
                .doesNotContain("https:");
    }

    @Test
    void theSecurityContactIsThereWhereItIsConfigured() throws IOException {
        assertThat(files(SITE, null)).doesNotContainKey(".well-known/security.txt");
        assertThat(files(SITE + SECURITY, "https://a.example/").get(".well-known/security.txt"))
                .isEqualTo("""
                        Contact: mailto:safe@wrenbourne.example
                        Expires: 2027-11-01T23:59:59Z
                        Preferred-Languages: en
                        Canonical: https://a.example/.well-known/security.txt
                        Policy: https://wrenbourne.example/safe
                        """);
    }

    @Test
    void everyServersRulesSayThePolicyOfThePages() throws IOException {
        Map<String, String> files = files(SITE, "https://a.example/b/");
        String frame = Files.readString(Path.of("themes/default/frames/web.ftlh"));
        assertThat(frame).contains("content=\"" + Hosting.PAGE_POLICY + "\"");
        for (String path : List.of("_headers", "hosting/nginx.conf", "hosting/apache.conf", "hosting/site.caddy")) {
            assertThat(files.get(path))
                    .as(path)
                    .contains(Hosting.PAGE_POLICY, "immutable")
                    .doesNotContain("{policy", "{base");
        }
    }

    @Test
    void soundAndFilmMayPlayUnderEveryServersRules() throws IOException {
        Map<String, String> files = files(SITE, "https://a.example/b/");
        for (String path : List.of("_headers", "hosting/nginx.conf", "hosting/apache.conf", "hosting/site.caddy")) {
            assertThat(files.get(path)).as(path).contains("media-src 'self'");
        }
    }

    @Test
    void aDownloadWithTenDigitsInItsNameIsNotTakenForAFileThatNeverChanges() throws IOException {
        Map<String, String> files = files(SITE, null);
        Map<String, String> patterns = Map.of(
                "hosting/nginx.conf", "uri ~ \"(.+)\"[)]",
                "hosting/apache.conf", "FilesMatch \"(.+)\"",
                "hosting/site.caddy", "@hashed path_regexp (.+)\n");
        patterns.forEach((path, where) -> {
            Matcher rule = Pattern.compile(where).matcher(String.valueOf(files.get(path)));
            assertThat(rule.find()).as(path).isTrue();
            Pattern kept = Pattern.compile(rule.group(1));
            assertThat(List.of(
                            "/media/plan-2026100112.pdf",
                            "/media/a/plan-deadbeef00.docx",
                            "/media/talk-0123456789.mp3"))
                    .noneMatch(name -> kept.matcher(name).find());
            assertThat(List.of("/assets/site-0123456789.css", "/assets/a-0123456789.js", "/media/door-0123abcdef.jpg"))
                    .allMatch(name -> kept.matcher(name).find());
        });
    }

    @Test
    void aServerThatKnowsNoPdfIsToldOfThem() throws IOException {
        assertThat(files(SITE, null).get("hosting/busybox.conf"))
                .contains(".pdf:application/pdf\n", "E404:404.html\n", "policy-in-pages: yes");
    }

    @Test
    void rulesNameThePathThatTheSiteLivesAt() throws IOException {
        Map<String, String> below = files(SITE, "https://a.example/b/");
        assertThat(below.get("hosting/nginx.conf")).contains("error_page 404 /b/404.html;");
        assertThat(below.get("_headers")).contains("\n/b/assets/*\n");
        assertThat(files(SITE, null).get("hosting/apache.conf")).contains("ErrorDocument 404 /404.html\n");
    }

    @Test
    void openDataAloneMayBeReadByPagesOfOthersAndItsAddressesNeedNoEnding() throws IOException {
        Map<String, String> files = files(SITE, "https://a.example/b/");
        assertThat(files.get("_headers")).containsOnlyOnce("Access-Control-Allow-Origin");
        assertThat(files.get("_headers")).contains("\n/b/data/*\n  Access-Control-Allow-Origin: *\n");
        Map<String, String> shared = Map.of(
                "hosting/nginx.conf", "if \\(\\$uri ~ \"([^\"]+)\"\\) \\{\n    set \\$strategypress_origin \"[*]\"",
                "hosting/apache.conf",
                        "REQUEST_URI} =~ m#(.+)#\">\n +Header always set Access-Control-Allow-Origin \"[*]\"");
        shared.forEach((path, where) -> assertThat(rule(files.get(path), where)
                        .matcher("/b/data/publication.json")
                        .find())
                .as(path)
                .isTrue());
        shared.forEach((path, where) -> assertThat(
                        List.of("/b/offer/data.html", "/data/x", "/b/offer/b/data/x", "/b/datax/", "/b/index.html"))
                .as(path)
                .noneMatch(each -> rule(files.get(path), where).matcher(each).find()));
        assertThat(files.get("hosting/site.caddy"))
                .contains("@data path /b/data/*\nheader @data Access-Control-Allow-Origin \"*\"\n");
        assertThat(files.get("hosting/apache.conf")).contains("\nDirectoryIndex index.html index.json\n");
        Map<String, String> endless = Map.of(
                "hosting/nginx.conf", "location ~ \"([^\"]+)\" \\{\n    default_type application/json",
                "hosting/site.caddy", "@referral path_regexp (\\S+)\n");
        endless.forEach((path, where) -> {
            Pattern rule = rule(files.get(path), where);
            assertThat(List.of(
                            "/b/data/open-referral",
                            "/b/data/open-referral/services",
                            "/b/data/open-referral/services/1a-b"))
                    .as(path)
                    .allMatch(each -> rule.matcher(each).find());
            assertThat(List.of("/b/data/open-referral/services/index.json", "/b/data/publication.json", "/b/offer/"))
                    .as(path)
                    .noneMatch(each -> rule.matcher(each).find());
        });
    }

    /** The pattern that a server's rule has at a place. */
    private static Pattern rule(String rules, String where) {
        Matcher found = Pattern.compile(where).matcher(rules);
        assertThat(found.find()).as(where).isTrue();
        return Pattern.compile(found.group(1));
    }

    /** A site with an offer that an urgent contact answers, its translation, and an offer that is not urgent. */
    private Map<String, String> urgent() throws IOException {
        Files.writeString(
                folder.resolve("contacts.yaml"),
                "- {id: night, title: Night team, phone: 01632 960999, urgent: yes}\n"
                        + "- {id: day, title: Day team, phone: 01632 960000}\n");
        Files.writeString(
                folder.resolve("offer.yaml"),
                "- {id: bed, title: A bed, areas: [accommodation], basis: discretionary, contact: night}\n"
                        + "- {id: pass, title: A pass, areas: [employment], basis: discretionary, contact: day}\n");
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/safe.md"), "---\ntitle: Safe\n---\n\nAsk [the night team](entry:night).\n");
        return files(SITE, "https://a.example/b/");
    }

    @Test
    void noLogNamesWhoSearchesChoosesOrNeedsHelpAtOnce() throws IOException {
        Map<String, String> files = urgent();
        String pattern = "\\^/b/\\(find/\\|assets/search-index-\\|assets/need-words-\\|.*\\)";
        assertThat(files.get("hosting/nginx.conf"))
                .containsPattern("location ~ \"" + pattern + "\" \\{\n    access_log off;");
        assertThat(files.get("hosting/apache.conf"))
                .containsPattern("SetEnvIf Request_URI \"" + pattern + "\" strategypress_private");
        assertThat(files.get("hosting/site.caddy"))
                .contains(
                        "@private path /b/find/* /b/assets/search-index-* /b/assets/need-words-* ",
                        "skip_log @private");
        Pattern secret =
                Pattern.compile(files.get("hosting/nginx.conf").replaceAll("(?s).*location ~ \"([^\"]*)\".*", "$1"));
        assertThat(List.of("search.html", "find.html", "find/age-16-17.html", "offer/bed.html", "pages/safe.html"))
                .allMatch(path -> secret.matcher("/b/" + path).find());
        assertThat(List.of(
                        "index.html",
                        "offer/pass.html",
                        "offer/index.html",
                        "research.html",
                        "offer/bed-htmlx",
                        "contacts/index.html"))
                .noneMatch(path -> secret.matcher("/b/" + path).find());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theRecipeCountsBySectionAndTellsNothingBelowFive() throws Exception {
        String recipe = files(SITE, "https://a.example/b/").get("hosting/counting.txt");
        assertThat(recipe)
                .contains("\"~^(200|304) /b/(?<section>[a-z-]+)/.*(/|[.]html)$\"")
                .doesNotContain("$remote_addr", "%h", "{base");
        Path log = folder.resolve("strategypress-count.log");
        Files.writeString(log, "2026-11 offer\n".repeat(5) + "2026-11 pledges\n".repeat(4) + "2026-12 offer\n");
        String command =
                recipe.lines().filter(line -> line.contains("awk ")).findFirst().orElseThrow();
        Process counted = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start();
        assertThat(new String(counted.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("2026-11 offer 5\n");
    }

    @Test
    void compressedCopiesOfTextHoldTheSameWordsAndNoTime() throws IOException {
        String text = "The same words. ".repeat(100);
        List<OutputFile> copies = Compressed.of(List.of(
                OutputFile.text("a/index.html", OutputFile.Role.PAGE, text),
                OutputFile.text("documents/a.pdf", OutputFile.Role.DOCUMENT, text),
                OutputFile.text("robots.txt", OutputFile.Role.FEED, "short")));
        assertThat(copies).extracting(OutputFile::path).containsExactly("a/index.html.gz", "a/index.html.br");
        byte[] brotli = copies.get(1).bytes();
        assertThat(Decoder.decompress(brotli).getDecompressedData())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text);
        byte[] bytes = copies.get(0).bytes();
        assertThat(new byte[] {bytes[4], bytes[5], bytes[6], bytes[7]}).containsOnly(0);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }
}

package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page can be read after one first flight of TCP, carries no code of its own, and asks no other host. */
@Tag("long")
class WeightTest {
    private static final int FIRST_FLIGHT = 14 * 1024;
    private static final int ALL_SCRIPTS = 14 * 1024;
    private static final int INDEX = 64 * 1024;
    private static final int NEED_WORDS = 16 * 1024;
    private static final int REQUESTS = 4;
    private static final int GZIP_FRAME = 18;
    private static final String RESOURCES =
            "link[rel~=stylesheet|icon|manifest|preload][href], script[src], img[src], source[srcset], iframe, object,"
                    + " embed, audio, video";

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeReadAfterTheFirstFlight(BuiltSite site) {
        assertThat(site.pages()).allSatisfy(page -> {
            List<Path> first = first(site, page);
            assertThat(first.stream().mapToInt(WeightTest::gzipped).sum())
                    .as("%s: bytes before it can be read: %s", page, first)
                    .isLessThanOrEqualTo(FIRST_FLIGHT);
            assertThat(first).as("%s: files before it can be read", page).hasSizeLessThanOrEqualTo(REQUESTS);
        });
    }

    @ParameterizedTest
    @EnumSource
    void allScriptsTogetherAreSmallAndClassicAndDeferred(BuiltSite site) {
        assertThat(site.files(".js").stream()
                        .filter(file -> !isIndex(file) && !isNeedWords(file) && !file.startsWith("archive/"))
                        .map(site.folder()::resolve)
                        .mapToInt(WeightTest::gzipped)
                        .sum())
                .isLessThanOrEqualTo(ALL_SCRIPTS);
        assertThat(site.pages())
                .allSatisfy(page -> assertThat(parse(site, page).select("script[src]"))
                        .allMatch(script -> script.hasAttr("defer") && !script.hasAttr("type")));
    }

    @ParameterizedTest
    @EnumSource
    void theSearchIndexIsSmallAndNoPageLoadsItByItself(BuiltSite site) {
        assertThat(site.files(".js").stream()
                        .filter(WeightTest::isIndex)
                        .map(site.folder()::resolve)
                        .mapToInt(WeightTest::gzipped)
                        .sum())
                .isBetween(100, INDEX);
        assertThat(site.pages())
                .allSatisfy(page -> assertThat(parse(site, page).select("script[src*=search-index]"))
                        .isEmpty());
    }

    /** They are read before the index, by nobody but who searches, and are no part of the engine. */
    @ParameterizedTest
    @EnumSource
    void wordsOfNeedAreSmall(BuiltSite site) {
        assertThat(site.files(".js").stream()
                        .filter(WeightTest::isNeedWords)
                        .map(site.folder()::resolve)
                        .mapToInt(WeightTest::gzipped)
                        .sum())
                .isBetween(100, NEED_WORDS);
    }

    private static boolean isIndex(String file) {
        return file.startsWith("assets/search-index-");
    }

    private static boolean isNeedWords(String file) {
        return file.startsWith("assets/need-words-");
    }

    @ParameterizedTest
    @EnumSource
    void noPageHasCodeOrStyleOfItsOwnOrAsksAnotherHost(BuiltSite site) {
        assertThat(site.pages()).allSatisfy(page -> {
            Document document = parse(site, page);
            assertThat(document.select("style, [style], script:not([src]):not([type='application/ld+json'])"))
                    .isEmpty();
            assertThat(document.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(document.select(RESOURCES))
                    .allMatch(element ->
                            !address(element).isAbsolute() && address(element).getHost() == null);
        });
    }

    private static URI address(Element element) {
        return URI.create(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
    }

    /** The page, its stylesheets but that for paper, and the scripts that hold it up. */
    private static List<Path> first(BuiltSite site, String page) {
        Path file = site.folder().resolve(page);
        Stream<Path> blocking = parse(site, page)
                .select("link[rel=stylesheet]:not([media=print]), script[src]:not([defer]):not([async])")
                .stream()
                .map(element -> target(site, file, address(element).getPath()));
        return Stream.concat(Stream.of(file), blocking).toList();
    }

    /** The file that an address in a page leads to; the page of lost readers names its files from the root. */
    private static Path target(BuiltSite site, Path file, String address) {
        int assets = address.indexOf("assets/");
        return address.startsWith("/")
                ? site.folder().resolve(address.substring(assets))
                : file.resolveSibling(address).normalize();
    }

    private static Document parse(BuiltSite site, String page) {
        return Jsoup.parse(site.text(page));
    }

    private static int gzipped(Path file) {
        try {
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            deflater.setInput(Files.readAllBytes(file));
            deflater.finish();
            byte[] buffer = new byte[1 << 16];
            int size = GZIP_FRAME;
            while (!deflater.finished()) {
                size += deflater.deflate(buffer);
            }
            deflater.end();
            return size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

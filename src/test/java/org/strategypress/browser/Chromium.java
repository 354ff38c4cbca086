package org.strategypress.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that knows no host but this machine: loads pages, changes the view, presses keys, runs axe. */
final class Chromium implements AutoCloseable {
    private static final String AXE = resource("/axe.min.js");

    /** Warns of each browser newer than the driver's library; kept here, or the level would be forgotten. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    /** How long a script may take on a machine where other tests run beside it. */
    private static final Duration A_SCRIPT = Duration.ofMinutes(3);

    private final ChromeDriver driver;

    /** How a page is looked at: the window's width and height in CSS pixels, and whether the reader prefers dark. */
    record View(int width, int height, boolean dark) {
        static final View DESKTOP = new View(1280, 900, false);
        static final View DESKTOP_DARK = new View(1280, 900, true);
        static final View PHONE = new View(360, 740, false);
        static final View PHONE_DARK = new View(360, 740, true);
    }

    /**
     * Starts it.
     *
     * @param keeps whether pages that are left are kept as they were
     */
    Chromium(Path browser, Path chromedriver, boolean keeps) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--user-data-dir=" + emptyFolder());
        if (!keeps) { // one process shows one page after the other; to start one for each takes longer than to show it
            options.addArguments("--disable-features=BackForwardCache", "--process-per-site");
        }
        DEVTOOLS.setLevel(Level.OFF);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(A_SCRIPT);
        // or a window that lost the machine's focus to another tells its page of no focus at all
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Shows a page; what an earlier page said is forgotten. */
    void open(String address) {
        said();
        driver.get(address);
    }

    /** Looks at the page in this way. */
    void look(View view) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", view.height(), "deviceScaleFactor", 1, "mobile", false));
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", view.dark() ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme)));
    }

    /** Looks at the page with a reader's own few colours, light on dark. */
    void forceColours() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(
                                Map.of("name", "forced-colors", "value", "active"),
                                Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** Whether pages opened from now on run their scripts; what this class asks of a page it asks all the same. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** The words that a reader sees on the page without scripts. */
    String words() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Runs a script in the page and gives what it returns. */
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script in the page and gives the text that it returns. */
    String text(String script, Object... arguments) {
        return String.valueOf(script(script, arguments));
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Shift and another key. */
    void pressShift(CharSequence key) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
    }

    /** What a screen reader says where the focus is: the role and the name that the browser computes. */
    String focus() {
        WebElement focused = driver.switchTo().activeElement();
        return focused.getAriaRole() + ": " + focused.getAccessibleName();
    }

    /** The cookies that the browser keeps, whoever set them. */
    List<?> cookies() {
        return (List<?>)
                driver.executeCdpCommand("Storage.getCookies", Map.of()).get("cookies");
    }

    /** How many bytes the browser keeps for an origin in databases, caches and workers. */
    long bytesKept(String origin) {
        Map<String, Object> usage = driver.executeCdpCommand("Storage.getUsageAndQuota", Map.of("origin", origin));
        return ((Number) usage.get("usage")).longValue();
    }

    /** The whole page as it is shown, a PNG. */
    byte[] picture() {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(picture));
    }

    /** The address shown. */
    String address() {
        return driver.getCurrentUrl();
    }

    /** What the page and its resources said on the console since it was opened: refusals, errors, missing files. */
    List<String> said() {
        List<String> lines = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            lines.add(entry.getLevel() + " " + entry.getMessage());
        }
        return lines;
    }

    /** The faults that axe-core finds in the page as it is shown, one line each; only these rules, or all if none. */
    List<String> faults(String... rules) {
        if (!Boolean.TRUE.equals(script("return typeof axe === 'object'"))) {
            script(AXE);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const only = arguments[0];
                const options = { resultTypes: ['violations'] };
                if (only.length) options.runOnly = { type: 'rule', values: only };
                axe.run(document, options).then(
                    r => done(r.violations.flatMap(v => v.nodes.map(
                        n => v.id + ': ' + n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' ')))),
                    e => done(['axe stopped: ' + e]));
                """, List.of(rules));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("chromium-");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Chromium.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

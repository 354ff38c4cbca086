package org.strategypress.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds Chromium and its driver, starts them once for all tests, and skips or fails where there are none. Gives tests a
 * {@link Chromium}, or a {@link SampleReader} who begins each test anew.
 */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {
    private static final String REQUIRED = "BROWSER_REQUIRED";
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(ChromiumExtension.class);

    private static final Optional<Path> BROWSER = onPath("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = onPath("chromedriver", "chromium-driver");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BROWSER.isPresent() && DRIVER.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium and its driver are installed");
        }
        String why = "chromium and chromedriver are not both on the PATH";
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException(REQUIRED + " is true, but " + why);
        }
        context.publishReportEntry("skipped", why);
        System.err.println("SKIPPED " + context.getDisplayName() + ": " + why);
        return ConditionEvaluationResult.disabled(why);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == SampleReader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(HERE);
        boolean keeps =
                context.getRequiredTestClass().getAnnotation(BrowserTest.class).keepsPages();
        Chromium chromium = store.getOrComputeIfAbsent(
                "browser " + keeps,
                key -> new Chromium(BROWSER.orElseThrow(), DRIVER.orElseThrow(), keeps),
                Chromium.class);
        if (parameter.getParameter().getType() == Chromium.class) {
            chromium.scripts(true);
            chromium.look(Chromium.View.DESKTOP);
            return chromium;
        }
        SampleReader reader =
                store.getOrComputeIfAbsent("reader " + keeps, key -> new SampleReader(chromium), SampleReader.class);
        reader.begin();
        return reader;
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package org.strategypress.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs Chromium and its driver, and is given a {@link Chromium}. Where they are not installed it is
 * skipped and says so; with BROWSER_REQUIRED=true in the environment it fails instead.
 */
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {
    /** Whether its browser keeps the pages that are left as they were, for who comes back; each page then has a process of its own. */
    boolean keepsPages() default false;
}

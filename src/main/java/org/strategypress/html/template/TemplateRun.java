package org.strategypress.html.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.TemplateFault;
import org.strategypress.html.theme.Theme;
import org.strategypress.source.Effort;

/** One run of a template, which is stopped when it takes too long or writes too much, and then named with its line. */
@SuppressWarnings("deprecation") // there is no other way to learn which element a template is at
final class TemplateRun {
    private static final int MOST_CHARACTERS = 64_000_000;
    private static final long LOOK = 5;
    private static final ThreadPoolExecutor THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), TemplateRun::thread);

    private final Template template;
    private final Duration limit;
    private final Theme theme;
    private final Text out = new Text();
    private final AtomicReference<Environment> running = new AtomicReference<>();
    private @Nullable TemplateElement last;

    TemplateRun(Template template, Duration limit, Theme theme) {
        this.template = template;
        this.limit = limit;
        this.theme = theme;
    }

    private static Thread thread(Runnable work) {
        return new TemplateThread(work);
    }

    /**
     * The text that the template makes of a model.
     *
     * @throws TemplateFault when it does not end
     */
    String text(TemplateHashModel model, Fragments fragments) throws TemplateException, IOException {
        Effort effort = new Effort();
        Future<String> work = THREADS.submit(effort.of(() -> {
            Environment environment = template.createProcessingEnvironment(model, out);
            fragments.use(environment);
            ParsedTemplates.begin(environment, theme);
            running.set(environment);
            TemplateThread.begin();
            try {
                environment.process();
            } catch (StackOverflowError endless) {
                throw TemplateThread.deep(endless);
            }
            return out.toString();
        }));
        try {
            return watched(work, effort);
        } catch (TimeoutException slow) {
            throw fault("this template does not end; it was stopped after " + limit.toSeconds() + " seconds", slow);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", stop);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError full) {
                throw at(last, "this template makes a text that needs more memory than there is", full);
            }
            return thrown(failed.getCause());
        } finally {
            out.stopped = true;
            work.cancel(true);
        }
    }

    /** Waits for the text, and looks again and again what the template is at: after a lack of memory nothing knows it. */
    private String watched(Future<String> work, Effort effort)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return work.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException running) {
                if (effort.isOver(limit)) {
                    throw running;
                }
                TemplateElement now = element(this.running.get());
                last = now == null ? last : now;
            }
        }
    }

    private static String thrown(@Nullable Throwable cause) throws TemplateException, IOException {
        if (cause instanceof TemplateException fault) {
            if (fault.getCause() instanceof TemplateFault known) {
                throw known;
            }
            throw fault;
        }
        if (cause instanceof IOException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    /** A fault at the line where the template is now. */
    private TemplateFault fault(String message, @Nullable Throwable cause) {
        return at(element(running.get()), message, cause);
    }

    private TemplateFault at(@Nullable TemplateElement element, String message, @Nullable Throwable cause) {
        return element == null
                ? new TemplateFault(template.getName(), 1, 1, message, cause)
                : new TemplateFault(
                        element.getTemplate().getName(),
                        element.getBeginLine(),
                        element.getBeginColumn(),
                        message,
                        cause);
    }

    /** What an environment is at; it may run on while it is looked at, so that a look can fail. */
    private static @Nullable TemplateElement element(@Nullable Environment environment) {
        for (int look = 0; environment != null && look < 100; look++) {
            try {
                TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(environment);
                if (stack != null && stack.length > 0 && stack[0] != null) {
                    return stack[0];
                }
            } catch (RuntimeException moved) {
                Thread.onSpinWait();
            }
        }
        return null;
    }

    /** What is written; it ends a template that writes without end. */
    private final class Text extends Writer {
        private final StringBuilder written = new StringBuilder(8192);
        private volatile boolean stopped;

        @Override
        public void write(int character) {
            check(1);
            written.append((char) character);
        }

        @Override
        public void write(char[] from, int start, int length) {
            check(length);
            written.append(from, start, length);
        }

        @Override
        public void write(String text) {
            check(text.length());
            written.append(text);
        }

        @Override
        public void write(String text, int start, int length) {
            check(length);
            written.append(text, start, start + length);
        }

        @Override
        public void flush() {
            // it keeps all
        }

        @Override
        public void close() {
            // it holds nothing open
        }

        @Override
        public String toString() {
            return written.toString();
        }

        private void check(int more) {
            if (stopped || written.length() + more > MOST_CHARACTERS) {
                throw fault("this template writes without end", null);
            }
        }
    }
}

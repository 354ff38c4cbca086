package org.strategypress.html.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.TemplateFault;
import org.strategypress.html.theme.Theme;
import org.strategypress.markup.Tokens;

/**
 * The templates of a theme, set up so that they can look but not act: no classes, no reflection, no clock of the machine, no
 * files but the theme's.
 */
public final class Templates {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** One for all: what it finds out of a class holds for every theme, and takes longer than to render a page. */
    private static final DefaultObjectWrapper WRAPPER = wrapped();

    private final Duration limit;
    private final Configuration configuration;

    /** The templates of a theme, each with ten seconds of work for a page. */
    public Templates(Theme theme) {
        this(theme, LIMIT);
    }

    /** The same with another limit of time for each page. */
    public Templates(Theme theme, Duration limit) {
        this.limit = limit;
        configuration = new Stoppable();
        configuration.setObjectWrapper(WRAPPER);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
    }

    private static DefaultObjectWrapper wrapped() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setMemberAccessPolicy(new RecordAccess());
        builder.setIterableSupport(false);
        return new RecordWrapper(builder);
    }

    /** Wraps values for templates. */
    public DefaultObjectWrapper wrapper() {
        return WRAPPER;
    }

    /** Makes functions and values known to every template. */
    public void share(Map<String, ?> values) {
        try {
            configuration.setSharedVariables(values);
        } catch (freemarker.template.TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the theme has a template. */
    boolean has(String name) {
        try {
            return configuration.getTemplate(name, null, null, "UTF-8", true, true) != null;
        } catch (IOException unreadable) {
            return true;
        }
    }

    /**
     * What a template makes of a model.
     *
     * @param fragments what of the model is HTML already
     * @throws TemplateFault when the template is missing, cannot be parsed or fails
     */
    public Tokens render(String name, Map<String, @Nullable Object> model, Fragments fragments) {
        try {
            Template template = configuration.getTemplate(name);
            return fragments.fill(Tokens.of(new TemplateRun(template, limit).text(model, fragments)));
        } catch (ParseException fault) {
            throw new TemplateFault(
                    fault.getTemplateName(),
                    fault.getLineNumber(),
                    fault.getColumnNumber(),
                    fault.getEditorMessage(),
                    fault);
        } catch (TemplateException fault) {
            Integer line = fault.getLineNumber();
            Integer column = fault.getColumnNumber();
            throw new TemplateFault(
                    fault.getTemplateSourceName() == null ? name : fault.getTemplateSourceName(),
                    line == null ? 1 : line,
                    column == null ? 1 : column,
                    fault.getMessageWithoutStackTop(),
                    fault);
        } catch (StackOverflowError endless) {
            throw new TemplateFault(name, 1, 1, "this template calls itself without end", endless);
        } catch (IOException missing) {
            throw new TemplateFault(name, 1, 1, "the theme has no such template, or it cannot be read", missing);
        }
    }

    /** Makes every loop of a template look whether it is to stop. */
    private static final class Stoppable extends Configuration {
        private final Set<Template> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Stoppable() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        public @Nullable Template getTemplate(
                String name, Locale locale, Object condition, String encoding, boolean parsed, boolean mayLack)
                throws IOException {
            Template template = super.getTemplate(name, locale, condition, encoding, parsed, mayLack);
            if (template != null) {
                synchronized (seen) {
                    if (seen.add(template)) {
                        _CoreAPI.addThreadInterruptedChecks(template);
                    }
                }
            }
            return template;
        }
    }

    private record ThemeLoader(Theme theme) implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) throws IOException {
            return theme.text(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // a text holds nothing open
        }
    }
}

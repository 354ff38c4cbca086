package org.strategypress.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a theme, set up so that they can look but not act: no classes, no reflection, no clock of the machine, no
 * files but the theme's.
 */
final class Templates {
    private final Configuration configuration;
    private final DefaultObjectWrapper wrapper;

    Templates(Theme theme) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setMemberAccessPolicy(new RecordAccess());
        builder.setIterableSupport(false);
        wrapper = builder.build();
        configuration.setObjectWrapper(wrapper);
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

    /** Wraps values for templates. */
    DefaultObjectWrapper wrapper() {
        return wrapper;
    }

    /** Makes functions and values known to every template. */
    void share(Map<String, ?> values) {
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
     * The text that a template makes of a model.
     *
     * @throws TemplateFault when the template is missing, cannot be parsed or fails
     */
    String render(String name, Map<String, @Nullable Object> model) {
        try {
            Template template = configuration.getTemplate(name);
            StringWriter out = new StringWriter(8192);
            template.process(model, out);
            return out.toString();
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

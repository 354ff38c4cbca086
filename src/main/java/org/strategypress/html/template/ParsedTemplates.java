package org.strategypress.html.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.Theme;

/**
 * The templates of one theme, each parsed when it is first asked for and then kept: for all the states of a site that is
 * previewed, and for all sites of a run, until its file says something else. To parse them takes longer than to make a
 * page. Every loop of theirs looks whether it is to stop.
 */
final class ParsedTemplates extends Configuration {
    private static final int MOST_KEPT = 4;
    private static final Object THEME = ParsedTemplates.class;

    /** Those of the themes used last, by where the themes are. */
    private static final Map<String, ParsedTemplates> KEPT = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedTemplates> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final ThemeLoader loader;
    private final Set<Template> stoppable = Collections.newSetFromMap(new WeakHashMap<>());

    private ParsedTemplates(Theme theme, DefaultObjectWrapper wrapper) {
        super(Configuration.VERSION_2_3_34);
        this.loader = new ThemeLoader(theme, new ConcurrentHashMap<>());
        setObjectWrapper(wrapper);
        setTemplateLoader(loader);
        setTemplateUpdateDelayMilliseconds(0); // the loader knows what changed
        setDefaultEncoding("UTF-8");
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setOutputFormat(HTMLOutputFormat.INSTANCE);
        setRecognizeStandardFileExtensions(true);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setFallbackOnNullLoopVariable(false);
        setLocalizedLookup(false);
        setLocale(Locale.UK);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("computer");
        setBooleanFormat("c");
    }

    /**
     * The templates of a theme as its files are now.
     *
     * @param wrapper wraps values for them; the same each time
     * @throws IOException when the theme's files cannot be read
     */
    static ParsedTemplates of(Theme theme, DefaultObjectWrapper wrapper) throws IOException {
        synchronized (KEPT) {
            ParsedTemplates known = KEPT.get(theme.place());
            if (known == null) {
                known = new ParsedTemplates(theme, wrapper);
                KEPT.put(theme.place(), known);
            } else if (!theme.place().isEmpty()) {
                known.loader.renew(theme);
            }
            return known;
        }
    }

    /** Tells a run whose theme it is, so that the theme hears of the files that are used. */
    static void begin(Environment environment, Theme theme) {
        environment.setCustomState(THEME, theme);
    }

    @Override
    public @Nullable Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean mayLack)
            throws IOException {
        Environment running = Environment.getCurrentEnvironment();
        if (running != null && running.getCustomState(THEME) instanceof Theme theme) {
            theme.ask(name);
        }
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, mayLack);
        if (template != null) {
            synchronized (stoppable) {
                if (stoppable.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
        }
        return template;
    }

    /** A theme's files as they were read last. */
    private record ThemeLoader(Theme theme, Map<String, Optional<String>> said) implements TemplateLoader {
        /** Reads again what the files say now that were read before. */
        void renew(Theme now) throws IOException {
            for (Map.Entry<String, Optional<String>> each : said.entrySet()) {
                each.setValue(now.textUnasked(each.getKey()));
            }
        }

        @Override
        public @Nullable Object findTemplateSource(String name) throws IOException {
            Optional<String> text = said.get(name);
            if (text == null) {
                text = theme.text(name);
                said.put(name, text);
            }
            return text.orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0; // texts are compared
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

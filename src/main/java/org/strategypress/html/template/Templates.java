package org.strategypress.html.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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

    private final Theme theme;
    private final Duration limit;
    private final ParsedTemplates templates;
    private final Map<String, TemplateModel> shared = new HashMap<>();

    /**
     * The templates of a theme, each with ten seconds of work for a page.
     *
     * @throws IOException when the theme's files cannot be read
     */
    public Templates(Theme theme) throws IOException {
        this(theme, LIMIT);
    }

    /** The same with another limit of time for each page. */
    public Templates(Theme theme, Duration limit) throws IOException {
        this.theme = theme;
        this.limit = limit;
        this.templates = ParsedTemplates.of(theme, WRAPPER);
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
            for (Map.Entry<String, ?> each : values.entrySet()) {
                shared.put(each.getKey(), WRAPPER.wrap(each.getValue()));
            }
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
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
            return rendered(name, model, fragments);
        } catch (TemplateFault fault) {
            throw fault.in(theme);
        }
    }

    private Tokens rendered(String name, Map<String, @Nullable Object> model, Fragments fragments) {
        try {
            theme.ask(name);
            Template template = templates.getTemplate(name);
            return fragments.fill(Tokens.of(new TemplateRun(template, limit, theme).text(known(model), fragments)));
        } catch (ParseException fault) {
            throw unread(fault);
        } catch (TemplateException fault) {
            if (fault.getCause() instanceof ParseException within) {
                throw unread(within);
            }
            Integer line = fault.getLineNumber();
            Integer column = fault.getColumnNumber();
            throw new TemplateFault(
                    fault.getTemplateSourceName() == null ? name : fault.getTemplateSourceName(),
                    line == null ? 1 : line,
                    column == null ? 1 : column,
                    told(fault),
                    fault);
        } catch (StackOverflowError endless) {
            throw new TemplateFault(name, 1, 1, "this template calls itself without end", endless);
        } catch (IOException missing) {
            throw new TemplateFault(name, 1, 1, "the theme has no such template, or it cannot be read", missing);
        }
    }

    /** The fault of a template that cannot be parsed, at its own place, also where another includes it. */
    private static TemplateFault unread(ParseException fault) {
        return new TemplateFault(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                fault.getEditorMessage(),
                fault);
    }

    /** What is wrong, without what the engine says of itself: its loader, its settings, and tips for those who set it up. */
    private static String told(TemplateException fault) {
        if (fault.getCause() instanceof TemplateNotFoundException missing) {
            return "this template asks for “" + missing.getTemplateName()
                    + "”, which neither this theme nor the default theme has";
        }
        if (fault instanceof InvalidReferenceException && fault.getBlamedExpressionString() != null) {
            return "there is no value “" + fault.getBlamedExpressionString() + "” here";
        }
        String message = String.valueOf(fault.getMessageWithoutStackTop());
        if (message.startsWith("Can't use ?api")) {
            return "?api is closed to themes";
        }
        int tips = message.indexOf("\n----");
        return tips < 0 ? message : message.substring(0, tips);
    }

    /** A model with what is known to every template, where it says nothing else. */
    private TemplateHashModel known(Map<String, @Nullable Object> model) throws TemplateModelException {
        TemplateHashModel own = (TemplateHashModel) WRAPPER.wrap(model);
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String name) throws TemplateModelException {
                TemplateModel value = own.get(name);
                return value == null ? shared.get(name) : value;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }
}

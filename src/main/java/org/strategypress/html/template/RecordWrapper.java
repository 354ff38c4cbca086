package org.strategypress.html.template;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Wraps values as the library does, but asks a record's class once whether it is anything else besides: the library asks each
 * value for a dozen types, one after the other, and nearly all values of a page are records.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    /** Whether a class is a record and nothing that the library knows; a map of our own, as all wrapped values are asked. */
    private static final Map<Class<?>, Boolean> IS_PLAIN = new ConcurrentHashMap<>();

    RecordWrapper(DefaultObjectWrapperBuilder builder) {
        super(builder, true);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value != null && isPlain(value.getClass()) ? handleUnknownType(value) : super.wrap(value);
    }

    private static boolean isPlain(Class<?> type) {
        Boolean known = IS_PLAIN.get(type);
        return known == null ? IS_PLAIN.computeIfAbsent(type, RecordWrapper::look) : known;
    }

    private static boolean look(Class<?> type) {
        return type.isRecord()
                && !TemplateModel.class.isAssignableFrom(type)
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !Iterator.class.isAssignableFrom(type)
                && !Enumeration.class.isAssignableFrom(type)
                && !Node.class.isAssignableFrom(type);
    }
}

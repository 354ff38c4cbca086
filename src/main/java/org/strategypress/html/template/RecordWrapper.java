package org.strategypress.html.template;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Wraps values as the library does, but asks a record's class once whether it is anything else besides: the library asks each
 * value for a dozen types, one after the other, and nearly all values of a page are records.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    private static final ClassValue<Boolean> IS_PLAIN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && !TemplateModel.class.isAssignableFrom(type)
                    && !Collection.class.isAssignableFrom(type)
                    && !Map.class.isAssignableFrom(type)
                    && !Iterator.class.isAssignableFrom(type)
                    && !Enumeration.class.isAssignableFrom(type)
                    && !Node.class.isAssignableFrom(type);
        }
    };

    RecordWrapper(DefaultObjectWrapperBuilder builder) {
        super(builder, true);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value != null && IS_PLAIN.get(value.getClass()) ? handleUnknownType(value) : super.wrap(value);
    }
}

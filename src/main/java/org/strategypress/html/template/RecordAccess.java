package org.strategypress.html.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import org.strategypress.source.Worded;

/**
 * What a template may read of an object: methods without parameters that are declared in the model, its dates, the pages
 * or the words that enums are written with, and nothing else.
 */
final class RecordAccess implements MemberAccessPolicy {
    private static final Set<String> PACKAGES = Set.of(
            "org.strategypress.model",
            "org.strategypress.model.date",
            "org.strategypress.model.decision",
            "org.strategypress.model.language",
            "org.strategypress.model.money",
            "org.strategypress.model.reach",
            "org.strategypress.model.text",
            "org.strategypress.page",
            "org.strategypress.page.committee",
            "org.strategypress.page.proof",
            "org.strategypress.page.time",
            "org.strategypress.html");
    private static final Set<String> NEVER = Set.of("getClass", "hashCode", "notify", "notifyAll", "wait", "clone");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                Class<?> home = method.getDeclaringClass();
                return method.getParameterCount() == 0
                        && !NEVER.contains(method.getName())
                        && (PACKAGES.contains(home.getPackageName())
                                || home == Worded.class
                                || home == Enum.class && method.getName().equals("name"));
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}

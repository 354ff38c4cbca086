package org.strategypress.html.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.theme.TemplateFault;

/**
 * A thread that runs templates. They ask it at each round of a loop and each call of a macro whether they are to stop;
 * then it looks how deep they are, so that one that calls itself is named while its line is known.
 */
@SuppressWarnings("deprecation") // there is no other way to learn which element a template is at
final class TemplateThread extends Thread {
    private static final long STACK = 16L << 20;

    /** Far deeper than any honest template, far shallower than the stack. */
    private static final int DEEPEST = 1000;

    private static final int EACH = 64;
    private int asked;
    private @Nullable TemplateElement last;

    TemplateThread(Runnable work) {
        super(null, work, "template", STACK);
        setDaemon(true);
    }

    @Override
    public boolean isInterrupted() {
        if (this == currentThread() && ++asked % EACH == 0) {
            Environment environment = Environment.getCurrentEnvironment();
            TemplateElement[] stack = environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment);
            last = stack == null || stack.length == 0 ? last : stack[0];
            if (stack != null && stack.length > DEEPEST) {
                throw endless(stack);
            }
        }
        return super.isInterrupted();
    }

    /** A run begins: the same template is looked at in the same places each time. */
    static void begin() {
        if (currentThread() instanceof TemplateThread thread) {
            thread.asked = 0;
            thread.last = null;
        }
    }

    /** The fault of the place that was seen last before the stack was full: functions are not counted as they call. */
    static RuntimeException deep(StackOverflowError full) {
        if (currentThread() instanceof TemplateThread thread && thread.last != null) {
            return endless(thread.last);
        }
        throw full;
    }

    /** The fault of the first line, in the order of names and lines, of those that repeat themselves. */
    private static TemplateFault endless(TemplateElement[] stack) {
        TemplateElement first = Arrays.stream(stack)
                .limit(DEEPEST / 2)
                .min(Comparator.comparing((TemplateElement element) ->
                                element.getTemplate().getName())
                        .thenComparing(TemplateElement::getBeginLine)
                        .thenComparing(TemplateElement::getBeginColumn))
                .orElse(stack[0]);
        return endless(first);
    }

    private static TemplateFault endless(TemplateElement first) {
        return new TemplateFault(
                first.getTemplate().getName(),
                first.getBeginLine(),
                first.getBeginColumn(),
                "this template calls itself without end",
                null);
    }
}

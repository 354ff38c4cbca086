package org.strategypress.check.rule;

import java.util.List;
import java.util.function.Function;

/** Does the same work on many things, beside one another where there are cores for it. */
public interface TaskRunner {
    /** One who does one thing after the other. */
    TaskRunner IN_TURN = new TaskRunner() {
        @Override
        public <A, B> List<B> each(List<A> items, Function<A, B> work) {
            return items.stream().map(work).toList();
        }
    };

    /**
     * The results, in the order of the things.
     *
     * @param work what is done with each; it must not wait for other work of the same kind
     */
    <A, B> List<B> each(List<A> items, Function<A, B> work);
}

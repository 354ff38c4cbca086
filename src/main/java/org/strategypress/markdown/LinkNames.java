package org.strategypress.markdown;

import org.jspecify.annotations.Nullable;

/** What entries are called, for links that name one by its title in place of its id. */
public interface LinkNames {
    /** Nothing is called anything. */
    LinkNames NONE = new LinkNames() {
        @Override
        public @Nullable String entry(String words) {
            return null;
        }

        @Override
        public @Nullable String near(String words) {
            return null;
        }
    };

    /** The id of the one entry that words name; null where that is none or several. */
    @Nullable
    String entry(String words);

    /** The id of the entry whose name is most like the words; null where none is. */
    @Nullable
    String near(String words);
}

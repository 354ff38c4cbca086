package org.strategypress.press;

import java.util.List;
import org.strategypress.html.link.BoundBook;

/**
 * The books, each bound of the parts of its pages.
 *
 * @param parts what they are made of
 * @param bound the books, ready to print, in the order of the plan
 */
record Books(Parts parts, List<BoundBook> bound) {
    Books {
        bound = List.copyOf(bound);
    }

    static Found<Books> bind(Job job, Parts parts) {
        Workshop shop = parts.shop();
        job.progress().phase("documents", shop.plan().books().size());
        return Found.of(new Books(
                parts,
                job.crew().each(shop.plan().books(), book -> shop.renderer().book(book, parts::of))));
    }
}

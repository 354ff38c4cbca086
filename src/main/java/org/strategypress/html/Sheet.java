package org.strategypress.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.PageView.Item;
import org.strategypress.html.theme.Weight;
import org.strategypress.page.Page;

/**
 * A part of a page that holds others, light enough to be read after one first flight of TCP. What is light enough as it is, is
 * one sheet.
 *
 * @param page where it lives: the page itself, or one beside it, {@code all-2.html}
 * @param held the pages that it holds
 * @param number which one it is, from 1
 * @param of how many there are
 */
record Sheet(Page page, List<Page> held, int number, int of) {
    /** What a server sends before it waits for an answer: ten segments (RFC 6928). */
    static final int FIRST_FLIGHT = 14 * 1024;

    private static final int FEW = 30;
    private static final int TENTH = 10;
    private static final int NEAR = 2;

    Sheet {
        held = List.copyOf(held);
    }

    /** A page on one sheet. */
    static Sheet only(Page page, List<Page> held) {
        return new Sheet(page, held, 1, 1);
    }

    /**
     * A page in as many sheets as it needs.
     *
     * @param room how many compressed bytes of content a sheet can hold; one page too heavy for it has a sheet of its own
     * @param html the finished content of a page
     */
    static List<Sheet> cut(Page page, List<Page> held, int room, Function<Page, String> html) {
        List<List<Page>> groups = new ArrayList<>();
        List<Page> group = new ArrayList<>();
        try (Weight weight = new Weight()) {
            for (Page each : held) {
                String text = html.apply(each);
                if (weight.with(text) > room && !group.isEmpty()) {
                    groups.add(group);
                    group = new ArrayList<>();
                    weight.clear();
                    weight.with(text);
                }
                group.add(each);
            }
        }
        groups.add(group);
        List<Sheet> sheets = new ArrayList<>();
        for (int number = 1; number <= groups.size(); number++) {
            sheets.add(new Sheet(page.withPath(file(page, number)), groups.get(number - 1), number, groups.size()));
        }
        return sheets;
    }

    private static String file(Page page, int number) {
        return number == 1 ? page.path() : page.path().replaceFirst("[.]html$", "-" + number + ".html");
    }

    /**
     * Links to sheets, by number, as seen from this one: to all where they are few; else to the first and the last, those around
     * this one and every tenth, for a hundred numbers on each of a hundred sheets weigh more than they help.
     */
    List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (int each = 1; each <= of; each++) {
            boolean near = Math.abs(each - number) <= NEAR;
            if (of > FEW && each != 1 && each != of && each % TENTH != 0 && !near) {
                continue;
            }
            items.add(new Item(address(each), String.valueOf(each), each == number));
        }
        return items;
    }

    /** A link to the sheet with a number; null when there is none. */
    @Nullable
    Item link(int other, String words) {
        return other < 1 || other > of ? null : new Item(address(other), words, false);
    }

    private String address(int other) {
        String first = page.path().substring(page.path().lastIndexOf('/') + 1).replaceFirst("-[0-9]+[.]html$", ".html");
        return other == 1 ? first : first.replaceFirst("[.]html$", "-" + other + ".html");
    }
}

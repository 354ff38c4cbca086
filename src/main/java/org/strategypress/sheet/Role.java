package org.strategypress.sheet;

import java.util.List;
import java.util.Locale;
import org.strategypress.source.WordFile;

/**
 * What a column of a table may hold.
 *
 * @param field the name by which an editor asks for it
 * @param about what it holds, in words
 * @param names what such a column is called, in small letters and digits with single blanks
 */
record Role(String field, String about, List<String> names) {
    Role {
        names = List.copyOf(names);
    }

    /** A role by the names of its columns, with commas between them. */
    static Role of(String field, String about, String names) {
        return new Role(field, about, List.of(names.split(",", -1)));
    }

    /** The roles of a file of the program: a line for each, with its field, what it holds and the names, between bars. */
    static List<Role> read(String path) {
        return WordFile.text(path)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(parts -> of(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** The role of a field, which must be among them. */
    static Role named(List<Role> roles, String field) {
        return roles.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** Words in small letters and digits, with one blank between them. */
    static String level(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                .strip();
    }
}

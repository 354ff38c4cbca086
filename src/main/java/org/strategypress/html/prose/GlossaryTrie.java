package org.strategypress.html.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Term;

/**
 * The words of the glossary by their letters, so that the longest that begins at a place in a text is found by walking on
 * from it. Letters match whatever their case, but a short word all in capitals ({@code PA}) matches only as it is.
 */
final class GlossaryTrie {
    private static final int LONGEST_INITIALS = 5;

    private final Node root = new Node();

    /** A word that was found. */
    record Match(int term, int end) {}

    private static final class Node {
        private char[] letters = new char[0];
        private Node[] next = new Node[0];
        private int term = -1;
        private @Nullable String exact;

        @Nullable
        Node after(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return next[i];
                }
            }
            return null;
        }

        Node make(char letter) {
            Node there = after(letter);
            if (there == null) {
                there = new Node();
                letters = Arrays.copyOf(letters, letters.length + 1);
                next = Arrays.copyOf(next, next.length + 1);
                letters[letters.length - 1] = letter;
                next[next.length - 1] = there;
            }
            return there;
        }
    }

    /** The trie of a glossary; {@code english} says that a word may end in the letters of an English plural. */
    GlossaryTrie(List<Term> terms, boolean english) {
        for (int i = 0; i < terms.size(); i++) {
            addForms(terms.get(i).title(), i, english);
        }
        for (int i = 0; i < terms.size(); i++) {
            for (String other : terms.get(i).aka()) {
                addForms(other, i, english);
            }
        }
    }

    private void addForms(String word, int term, boolean english) {
        boolean initials = word.length() <= LONGEST_INITIALS
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
        add(word, term, initials);
        if (english && !word.isEmpty() && Character.isLetter(word.charAt(word.length() - 1)) && !word.endsWith("s")) {
            boolean changing = word.matches("(?s).*[^aeiou]y");
            add(changing ? word.substring(0, word.length() - 1) + "ies" : word + "s", term, initials);
        }
    }

    private void add(String word, int term, boolean initials) {
        Node at = root;
        for (char letter : word.strip().replaceAll("\\s+", " ").toCharArray()) {
            at = at.make(plain(letter));
        }
        if (at != root && at.term < 0) {
            at.term = term;
            at.exact = initials ? word : null;
        }
    }

    private static char plain(char letter) {
        return letter == '’' ? '\'' : Character.toLowerCase(letter);
    }

    /** The longest word of the glossary that begins at {@code from} and ends by {@code end}, as a whole word. */
    @Nullable
    Match longest(String html, int from, int end) {
        Node node = root;
        Match found = null;
        int at = from;
        while (at < end) {
            char letter = html.charAt(at);
            int length = 1;
            if (letter == '&' && html.startsWith("&#39;", at)) {
                letter = '\'';
                length = 5;
            } else if (isSpace(letter)) {
                while (at + length < end && isSpace(html.charAt(at + length))) {
                    length++;
                }
                letter = ' ';
            }
            node = node.after(plain(letter));
            if (node == null) {
                return found;
            }
            at += length;
            if (node.term >= 0
                    && endsWord(html, at, end)
                    && (node.exact == null || html.regionMatches(from, node.exact, 0, at - from))) {
                found = new Match(node.term, at);
            }
        }
        return found;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\u00a0';
    }

    private static boolean endsWord(String html, int at, int end) {
        if (at == end) {
            return true;
        }
        char next = html.charAt(at);
        return !Character.isLetterOrDigit(next)
                && !(next == '-' && at + 1 < end && Character.isLetterOrDigit(html.charAt(at + 1)));
    }
}

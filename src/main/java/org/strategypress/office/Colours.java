package org.strategypress.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.part.CellColour;

/**
 * Writes the name of a colour into cells that say something by their colour alone, as in a column “RAG” of an action plan: who
 * hears the page, or prints it in grey, is told it too. One that is only there for its looks is left as it is.
 */
final class Colours {
    private Colours() {}

    /** The rows with the names of the colours that speak. */
    static List<List<Cell>> written(List<List<Cell>> rows) {
        Map<Integer, Set<String>> colours = new TreeMap<>();
        Map<Integer, Boolean> headed = new HashMap<>();
        Set<Cell> named = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Integer>> columns = columns(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                Cell cell = rows.get(i).get(j);
                int column = columns.get(i).get(j);
                if (isColour(cell, i)) {
                    colours.computeIfAbsent(column, each -> new TreeSet<>()).add(cell.colour());
                    if (isNamed(rows.get(i), j)) {
                        named.add(cell);
                    }
                } else if (i < 3 && CellColour.isHead(cell.text())) {
                    headed.put(column, true);
                }
            }
        }
        if (colours.isEmpty()) {
            return rows;
        }
        List<List<Cell>> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>();
            for (int j = 0; j < rows.get(i).size(); j++) {
                Cell cell = rows.get(i).get(j);
                int column = columns.get(i).get(j);
                boolean speaks = isColour(cell, i)
                        && (named.contains(cell)
                                || headed.containsKey(column)
                                || colours.getOrDefault(column, Set.of()).size() > 1);
                row.add(speaks ? said(cell) : cell);
            }
            out.add(row);
        }
        return out;
    }

    /** Whether the cell before one names it as a rating, as in {@code RAG | (green)}. */
    private static boolean isNamed(List<Cell> row, int at) {
        return at > 0 && CellColour.isHead(row.get(at - 1).text());
    }

    /** Whether a cell of a table says what its colour was. */
    static boolean areWritten(List<List<Cell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.blocks().stream()
                        .anyMatch(each ->
                                each instanceof Paragraph words && words.role() == Role.PLAIN && words.guessed()));
    }

    private static boolean isColour(Cell cell, int row) {
        return row > 0
                && !cell.colour().isEmpty()
                && (cell.text().isBlank() || CellColour.isSign(cell.text()))
                && Blocks.runs(cell.blocks()).stream().allMatch(each -> each.picture() == null);
    }

    private static Cell said(Cell cell) {
        String sign = cell.text().strip(); // behind the name: a dot in front of words is one of a list
        Paragraph words = new Paragraph(Role.PLAIN, 0, "", List.of(Run.of((cell.colour() + ' ' + sign).strip())), true);
        return new Cell(List.of(words), cell.across(), cell.down(), cell.head());
    }

    /** The column at which each cell begins, where cells above may reach down. */
    private static List<List<Integer>> columns(List<List<Cell>> rows) {
        Map<Integer, Integer> down = new HashMap<>();
        List<List<Integer>> all = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Integer> own = new ArrayList<>();
            Map<Integer, Integer> next = new HashMap<>();
            down.forEach((column, left) -> {
                if (left > 1) {
                    next.put(column, left - 1);
                }
            });
            int at = 0;
            for (Cell cell : row) {
                while (down.getOrDefault(at, 0) > 0) {
                    at++;
                }
                own.add(at);
                for (int i = 0; i < cell.across(); i++, at++) {
                    if (cell.down() > 1) {
                        next.put(at, cell.down() - 1);
                    }
                }
            }
            all.add(own);
            down.clear();
            down.putAll(next);
        }
        return all;
    }
}

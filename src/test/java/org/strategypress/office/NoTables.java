package org.strategypress.office;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Takes no table out of a document. */
final class NoTables implements TableTaker {
    @Override
    public Taken take(String name, List<List<Place>> rows, boolean words, Under under) {
        return new Taken(List.of(), ImportLedger.of(0, List.of()), List.of());
    }

    @Override
    public boolean isPlan(List<List<Place>> rows, boolean words) {
        return false;
    }

    @Override
    public int cards(List<List<Place>> rows, boolean words, String name) {
        return 0;
    }

    @Override
    public boolean isName(String words) {
        return false;
    }

    @Override
    public boolean isAction(Collection<String> names) {
        return false;
    }

    @Override
    public Map<Path, String> files() {
        return Map.of();
    }
}

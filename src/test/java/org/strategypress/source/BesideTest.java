package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void itIsNamedAsTheFolderWasAndLiesAboveTheFolderThatOneStandsIn() {
        assertThat(Beside.of(Path.of("content"), "list")).isEqualTo(Path.of("list"));
        assertThat(Beside.of(Path.of("a/content/"), "list")).isEqualTo(Path.of("a/list"));
        Path here = Path.of("").toAbsolutePath();
        assertThat(Beside.of(Path.of("."), "list")).isEqualTo(here.resolveSibling("list"));
        assertThat(Beside.of(Path.of(".."), "list")).isEqualTo(here.getParent().resolveSibling("list"));
        assertThat(Beside.of(here.getRoot(), "list")).isEqualTo(here.getRoot().resolve("list"));
    }
}

package org.strategypress.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.check.plain.ReadingAge;
import org.strategypress.source.WordFile;

class KindListTest {
    private final KindList list = KindList.read();

    @Test
    void eachKindHasAnIdOfItsOwnADefinitionAndAnAreaOfTheLaw() throws Exception {
        String law = Files.readString(Path.of("src/main/resources/frames/care-leavers/areas.yaml"));
        assertThat(list.version()).isEqualTo("1");
        assertThat(list.ids()).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(list.kinds()).extracting(Kind::name).doesNotHaveDuplicates();
        assertThat(list.areas()).allMatch(area -> law.contains("- id: " + area.id() + "\n"));
        assertThat(list.kinds())
                .allMatch(
                        kind -> list.areas().stream().anyMatch(area -> area.id().equals(kind.area())));
    }

    @Test
    void definitionsAreShortSentencesOfCommonWords() {
        for (Kind kind : list.kinds()) {
            List<String> sentences = Arrays.asList(kind.definition().split("(?<=[.;]) "));
            assertThat(sentences)
                    .allSatisfy(each ->
                            assertThat(each.split(" ").length).as(kind.id()).isLessThanOrEqualTo(20));
        }
    }

    @Test
    void whatReadersReadIsForNineYearOlds() {
        List<String> sentences = new ArrayList<>();
        list.kinds().forEach(kind -> sentences.addAll(List.of(kind.definition().split("(?<=[.;:]) "))));
        WordFile.text("/compare/words.txt")
                .lines()
                .filter(line -> line.contains(".means.") || line.startsWith("kind.") || line.startsWith("how."))
                .map(line -> line.split(" = ", 2)[1].replaceAll("\\{\\d}", "3"))
                .forEach(words -> sentences.addAll(List.of(words.split("(?<=[.?:]) "))));
        assertThat(ReadingAge.of(sentences).orElseThrow()).isLessThan(9.5);
    }

    @Test
    void onlySumsOfTheSameRhythmAreCompared() {
        Kind birthday = list.find("birthday-money").orElseThrow();
        assertThat(birthday.figure(paid(50_00L, "year"))).isEqualTo(5000L);
        assertThat(birthday.figure(paid(50_00L, "birthday"))).isEqualTo(5000L);
        assertThat(birthday.figure(paid(50_00L, "month"))).isNull();
        assertThat(birthday.figure(paid(50_00L, null))).isNull();
        assertThat(birthday.isOtherwise(paid(50_00L, "month"))).isTrue();
        Kind home = list.find("setting-up-home").orElseThrow();
        assertThat(home.figure(paid(3000_00L, null))).isEqualTo(300000L);
        assertThat(home.figure(paid(60_00L, "week"))).isNull();
    }

    private static Offered paid(long pence, @org.jspecify.annotations.Nullable String per) {
        return new Offered(
                "x",
                "X",
                null,
                new Offered.Worth(false, "£", pence, per),
                null,
                null,
                new Offered.Source(null, "x.csv", ""));
    }
}

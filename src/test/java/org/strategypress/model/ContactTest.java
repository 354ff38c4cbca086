package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.strategypress.model.reach.Hours;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** How somebody is reached at once. */
final class ContactTest {
    private static final Span HERE = new SourceFile("content/contacts.yaml", "").whole();

    @Test
    void whoCannotBeCalledIsReachedByTheNextWay() {
        List<Contact.Way.Kind> reached = new ArrayList<>();
        for (int lacking = 0; lacking < Contact.Way.Kind.values().length; lacking++) {
            reached.add(reach(lacking).first().kind());
        }
        assertThat(reached).isEqualTo(Arrays.asList(Contact.Way.Kind.values()));
    }

    @Test
    void theFirstOfSeveralNumbersIsTheOneToCallAndTheOthersFollow() {
        List<Contact.Line> numbers = IntStream.of(1, 2, 3)
                .mapToObj(each -> new Contact.Line("01632 96000" + each, null, HERE))
                .toList();
        Contact contact = contact(new Contact.Reach(null, numbers, null, null, null, null, null, List.of()));
        HelpNow.Line line = HelpNow.Line.of(HelpNow.When.DAY, contact);
        assertThat(line.way()).isEqualTo(new Contact.Way(Contact.Way.Kind.PHONE, "01632 960001"));
        assertThat(line.more()).extracting(Contact.Line::number).containsExactly("01632 960002", "01632 960003");
    }

    @Test
    void theEmergencyNumberIsNobodys() {
        HelpNow.Line line = new HelpNow.Line(HelpNow.When.EMERGENCY, null, "999");
        assertThat(line.way().value()).isEqualTo("999");
        assertThat(line.more()).isEmpty();
        assertThat(line.hasHours() || line.isLimited()).isFalse();
    }

    @Test
    void alwaysIsKnownAndNoLimit() {
        Contact.Availability always = new Contact.Availability(null, Hours.ALWAYS, false);
        assertThat(always.isKnown()).isTrue();
        assertThat(always.isLimited()).isFalse();
        assertThat(new Contact.Availability(null, null, true).isKnown()).isFalse();
    }

    /** Every way in the order of their kinds but the first ones. */
    private static Contact.Reach reach(int lacking) {
        String[] ways = {"phone", "text", "email", "web", "relay", "whatsapp"};
        Arrays.fill(ways, 0, Math.min(lacking, ways.length), null);
        return new Contact.Reach(
                ways[0], List.of(), ways[1], ways[4], ways[5], ways[2], ways[3], List.of("Town Hall", "Ourtown"));
    }

    private static Contact contact(Contact.Reach reach) {
        return new Contact(
                EntryMeta.of(ContentKind.CONTACT, "team", "Team", HERE),
                Contact.Group.HELP,
                null,
                reach,
                new Contact.Availability(null, null, false),
                null);
    }
}

package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's name is told from a role, and no role is taken for a name. */
class PersonNameTest {
    private static final Pattern ROLE =
            Pattern.compile("(?m)(?:^|[ {-])(?:by|role|owner|lead|chair|body|lead-member): *\"?([^\"#,}\\n]+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Smith",
                "J. Smith",
                "J Smith",
                "Mrs Smith",
                "Dr Amina Khan, Director of Public Health",
                "Smith, Jane",
                "Anna-Maria O’Neill",
                "Mary van der Berg",
                "Jane Smith (Head of Service)",
                "jane.smith@example.org",
                "Séan Ó Murchú",
                "Zoë Thornton – Virtual School Head"
            })
    void aPersonIsTold(String words) {
        assertThat(PersonName.inPlaceOfRole(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Leaving Care",
                "Cabinet",
                "Cabinet Member for Children",
                "Lead Member",
                "Virtual School Head",
                "Corporate Parenting Board",
                "DCS",
                "Director of Children’s Services",
                "Leader of the Council",
                "Monitoring Officer",
                "Children in Care Council",
                "Communications",
                "Comms Team",
                "Scrutiny Panel, Chair",
                "Chief Executive",
                "Independent Reviewing Officers",
                "Participation Apprentice",
                "Adult Safeguarding",
                "SEND Lead",
                "Full Council",
                "leaving.care@example.org",
                "team manager",
                "Legal Services",
                "Head of \"Leaving\" Care, Ourshire: all",
                "Social Work England",
                "Fostering Service"
            })
    void aRoleIsNot(String words) {
        assertThat(PersonName.inPlaceOfRole(words)).isEmpty();
    }

    @Test
    void noRoleOfTheSamplesIsTakenForAName() throws IOException {
        Set<String> roles = new TreeSet<>();
        for (Path root : List.of(Path.of("content"), Path.of("src/test/resources/sites"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                    Matcher role = ROLE.matcher(Files.readString(file));
                    while (role.find()) {
                        roles.add(role.group(1).strip());
                    }
                }
            }
        }
        assertThat(roles).hasSizeGreaterThan(50);
        assertThat(roles.stream().filter(each -> PersonName.inPlaceOfRole(each).isPresent()))
                .isEmpty();
    }
}

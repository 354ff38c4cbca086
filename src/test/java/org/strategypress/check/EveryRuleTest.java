package org.strategypress.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A rule that stands in no list would never run. */
final class EveryRuleTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.strategypress.check", "org.strategypress.audit");

    @Test
    void eachRuleIsMadeByAListOfRules() {
        Set<String> forgotten = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Rule") && !type.isInterface())
                .forEach(type -> {
                    boolean listed = type.getDirectDependenciesToSelf().stream()
                            .anyMatch(use -> Set.of("Checks", "SiteRules", "WebAudit", "Audit")
                                    .contains(use.getOriginClass().getSimpleName()));
                    if (!listed) {
                        forgotten.add(type.getSimpleName());
                    }
                });
        assertThat(forgotten).isEmpty();
    }

    @Test
    void eachClassThatIsARuleIsCalledOne() {
        Set<String> rules = Set.of("Rule", "PageRule");
        assertThat(CLASSES.stream()
                        .filter(type -> type.getAllRawInterfaces().stream()
                                .anyMatch(one -> rules.contains(one.getSimpleName())))
                        .filter(type -> !type.getSimpleName().endsWith("Rule") && !type.isAnonymousClass())
                        .map(type -> type.getSimpleName()))
                .isEmpty();
    }
}

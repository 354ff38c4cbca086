package org.strategypress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program works out is used: each public method is called by the program itself or named by a template that comes with
 * it. A finding that nobody asks for is no finding.
 */
class CalledTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.strategypress");
    /** What is there for others to ask: what may be written in content, and how it is changed. */
    private static final Set<String> FOR_OTHERS =
            Set.of("org.strategypress.content.Schema", "org.strategypress.content.FieldType");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    @Test
    void everyPublicMethodIsCalledByTheProgramOrByATemplate() throws IOException {
        Set<String> named = namedByTemplates();
        Set<String> uncalled = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaMethod method : type.getMethods()) {
                if (method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !FOR_OTHERS.contains(outermost(type))
                        && !isMade(type, method)
                        && !isAskedFromOutside(type, method)
                        && !isReadByItsRecord(type, method)
                        && method.getAccessesToSelf().isEmpty()
                        && !named.contains(method.getName())
                        && !named.contains(property(method.getName()))) {
                    uncalled.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(uncalled).isEmpty();
    }

    private static String outermost(JavaClass type) {
        String name = type.getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    /** What the compiler writes: the methods of every enum and record, bridges. */
    private static boolean isMade(JavaClass type, JavaMethod method) {
        boolean made = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getModifiers().contains(JavaModifier.BRIDGE);
        boolean ofEnum = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        return made
                || ofEnum
                || Set.of("equals", "hashCode", "toString", "main").contains(method.getName());
    }

    /** Whether it is a method of a type above, which may be called by that one's name: of the program's own or of a library's. */
    private static boolean isAskedFromOutside(JavaClass type, JavaMethod method) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .anyMatch(above -> above.getMethods().stream()
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && each.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size()));
    }

    /** Whether it hands out a component that the record itself, or the type round it, reads by its field: it is used there. */
    private static boolean isReadByItsRecord(JavaClass type, JavaMethod method) {
        return type.isRecord()
                && method.getRawParameterTypes().isEmpty()
                && type.tryGetField(method.getName()).stream()
                        .flatMap(field -> field.getAccessesToSelf().stream())
                        .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET
                                && !access.getOrigin().equals(method));
    }

    private static Set<String> namedByTemplates() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("themes/default"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftlh")).toList()) {
                Matcher matcher = NAME.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group());
                }
            }
        }
        return names;
    }

    /** The other name by which a template calls a method: {@code isChosen} is {@code chosen} too. */
    private static String property(String method) {
        int lead = method.startsWith("is") ? 2 : method.startsWith("get") ? 3 : 0;
        boolean bean = lead > 0 && method.length() > lead && Character.isUpperCase(method.charAt(lead));
        return bean ? method.substring(lead, lead + 1).toLowerCase(Locale.ROOT) + method.substring(lead + 1) : method;
    }
}

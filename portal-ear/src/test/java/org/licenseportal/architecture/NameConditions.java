package org.licenseportal.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static org.licenseportal.architecture.Conditions.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the name of a class has to satisfy. */
final class NameConditions {

    private static final List<String> EMPTY_WORDS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "Bean", "DTO", "Dto", "VO");

    private NameConditions() {}

    static ArchCondition<JavaClass> haveATellingName() {
        return condition("have a name that says what they are", type -> EMPTY_WORDS.stream()
                .filter(type.getSimpleName()::endsWith)
                .map(word -> type.getName() + " ends with " + word));
    }

    /**
     * No two top-level classes of the server have the same simple name, so that a name leads to one file. The client is
     * a world of its own: it never meets the server on one class path.
     */
    static ArchCondition<JavaClass> shareNoSimpleName(String base) {
        return new ArchCondition<>("share no simple name") {
            private Map<String, List<JavaClass>> byName = Map.of();

            @Override
            public void init(Collection<JavaClass> all) {
                byName = all.stream()
                        .filter(type -> isNamedInTheServer(type, base))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.of(type)
                        .filter(subject -> isNamedInTheServer(subject, base))
                        .filter(subject -> byName.get(subject.getSimpleName()).size() > 1)
                        .forEach(subject -> events.add(violated(
                                subject,
                                "one name, several classes: "
                                        + byName.get(subject.getSimpleName()).stream()
                                                .map(JavaClass::getName)
                                                .collect(Collectors.joining(", ")))));
            }
        };
    }

    private static boolean isNamedInTheServer(JavaClass type, String base) {
        return type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info")
                && !Packages.below(base, type).equals(Packages.CLIENT);
    }
}

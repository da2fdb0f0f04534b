package org.licenseportal.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes conditions. */
final class Conditions {

    private Conditions() {}

    /** A condition on classes, from a function that gives the complaints about one. */
    static ArchCondition<JavaClass> condition(String description, Function<JavaClass, Stream<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                check.apply(subject).forEach(complaint -> events.add(violated(subject, complaint)));
            }
        };
    }
}

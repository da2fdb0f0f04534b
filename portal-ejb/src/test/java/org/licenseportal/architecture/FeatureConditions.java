package org.licenseportal.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class of a feature has to satisfy. */
final class FeatureConditions {

    private static final List<Predicate<JavaClass>> PUBLIC_ROLES = List.of(
            type -> type.isAnnotatedWith(Stateless.class),
            type -> type.isAnnotatedWith(Singleton.class),
            type -> type.isAnnotatedWith(ApplicationScoped.class),
            JavaClass::isRecord,
            JavaClass::isEnum,
            type -> type.isAssignableTo(Exception.class),
            type -> type.isAssignableTo(AttributeConverter.class),
            FeatureConditions::isSealed,
            FeatureConditions::isImmutable);

    private FeatureConditions() {}

    /** A condition on classes, from a function that gives the complaints about one. */
    static ArchCondition<JavaClass> condition(String description, BiFunction<JavaClass, String, Stream<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                check.apply(subject, subject.getName()).forEach(complaint -> events.add(violated(subject, complaint)));
            }
        };
    }

    static ArchCondition<JavaClass> useListedNeighbors(String base) {
        return condition("use only the features that Features.NEIGHBORS lists", (subject, name) -> {
            String own = Features.of(subject.getPackageName(), base);
            Set<String> neighbors = Features.NEIGHBORS.get(own);
            if (neighbors == null) {
                return Stream.of(name + " is in feature " + own + ", which is not listed");
            }
            return subject.getDirectDependenciesFromSelf().stream()
                    .filter(use -> {
                        String other = Features.of(use.getTargetClass().getPackageName(), base);
                        return !other.isEmpty()
                                && !other.equals(own)
                                && !other.equals(Features.KERNEL)
                                && !neighbors.contains(other);
                    })
                    .map(use -> own + " may not use this: " + use.getDescription());
        });
    }

    static ArchCondition<JavaClass> carryNoStatusAndNoMessageOfAFace() {
        return condition(
                "carry no status and no message of a face",
                (subject, name) -> Stream.concat(
                        subject.getDirectDependenciesFromSelf().stream()
                                .filter(use -> use.getTargetClass()
                                                .getPackageName()
                                                .startsWith("jakarta.faces")
                                        || use.getTargetClass().getPackageName().startsWith("jakarta.ws.rs"))
                                .map(use -> use.getDescription()),
                        subject.getMembers().stream()
                                .map(JavaMember::getFullName)
                                .filter(member ->
                                        member.toLowerCase(Locale.ROOT).contains("status"))
                                .map(member -> member + " is a status")));
    }

    /** Entities, repositories and rules: the inside of a feature. */
    static DescribedPredicate<JavaClass> areInternal() {
        return DescribedPredicate.describe(
                "are entities, repositories or rules",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.getSimpleName().endsWith("Repository")
                        || type.getSimpleName().endsWith("Rule"));
    }

    /**
     * A public type is a service (a session bean, or the one bean of its kind), a record, an enum, a sealed outcome, an
     * exception, a converter (a provider wants it public) or a final class that cannot change. The kernel is free.
     */
    static ArchCondition<JavaClass> playAPublicRole(String base) {
        return condition("be of a kind that other features may know", (subject, name) -> {
            boolean free = Features.of(subject.getPackageName(), base).equals(Features.KERNEL)
                    || subject.getSimpleName().equals("package-info");
            return free || PUBLIC_ROLES.stream().anyMatch(role -> role.test(subject))
                    ? Stream.empty()
                    : Stream.of(name + " is public and plays no public role");
        });
    }

    private static boolean isSealed(JavaClass subject) {
        return subject.isInterface() && subject.reflect().isSealed();
    }

    private static boolean isImmutable(JavaClass subject) {
        return subject.getModifiers().contains(JavaModifier.FINAL)
                && subject.getFields().stream()
                        .map(JavaField::getModifiers)
                        .allMatch(modifiers -> modifiers.contains(JavaModifier.FINAL));
    }
}

package org.licenseportal.architecture;

import static org.licenseportal.architecture.FeatureConditions.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.stream.Stream;

/** What an entity has to satisfy. */
final class EntityConditions {

    private EntityConditions() {}

    static ArchCondition<JavaClass> haveNoPublicSetter() {
        return condition("have no public setter", (entity, name) -> entity.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> method.getFullName() + " is a public setter"));
    }

    static ArchCondition<JavaClass> haveAVersion() {
        return condition(
                "have a version",
                (entity, name) -> entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))
                        ? Stream.empty()
                        : Stream.of(name + " has no field with @Version"));
    }

    static ArchCondition<JavaClass> haveAProtectedConstructor() {
        return condition(
                "have a protected constructor without parameters",
                (entity, name) -> entity.getConstructors().stream()
                                .anyMatch(constructor ->
                                        constructor.getParameters().isEmpty()
                                                && constructor.getModifiers().contains(JavaModifier.PROTECTED))
                        ? Stream.empty()
                        : Stream.of(name + " has no protected constructor without parameters"));
    }

    static ArchCondition<JavaClass> referToOtherFeaturesById(String base) {
        return condition("refer to other features by id", (entity, name) -> entity.getFields().stream()
                .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class)
                                && !Features.of(type.getPackageName(), base)
                                        .equals(Features.of(entity.getPackageName(), base))))
                .map(field -> field.getFullName() + " holds an entity of another feature"));
    }
}

package org.licenseportal.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static org.licenseportal.architecture.FeatureConditions.condition;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a service and its methods have to satisfy. */
final class ServiceConditions {

    private static final List<Class<? extends java.lang.annotation.Annotation>> INJECTED =
            List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);

    private ServiceConditions() {}

    static ArchCondition<JavaMethod> takeOneTextAtMost() {
        return complain(
                "take one String at most",
                method -> method.getRawParameterTypes().stream()
                                .filter(type -> type.isEquivalentTo(String.class))
                                .count()
                        > 1);
    }

    static ArchCondition<JavaMethod> takeOneFlagAtMost() {
        return complain(
                "take one boolean at most",
                method -> method.getRawParameterTypes().stream()
                                .filter(type -> type.isEquivalentTo(boolean.class))
                                .count()
                        > 1);
    }

    static ArchCondition<JavaMethod> hideEntities() {
        return complain("keep entities out of the signature", method -> Stream.concat(
                        Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream)
                .anyMatch(type -> type.isAnnotatedWith(Entity.class)));
    }

    static ArchCondition<JavaMethod> returnNoAbsentCollection() {
        return complain(
                "return an empty collection rather than none",
                method -> isMany(method.getRawReturnType())
                                && method.getAnnotations().stream().anyMatch(annotation -> annotation
                                        .getRawType()
                                        .getSimpleName()
                                        .equals("Nullable"))
                        || method.getRawReturnType().isEquivalentTo(Optional.class)
                                && method.getReturnType().getAllInvolvedRawTypes().stream()
                                        .anyMatch(ServiceConditions::isMany));
    }

    private static boolean isMany(JavaClass type) {
        return type.isArray() || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    static DescribedPredicate<JavaMethod> observe() {
        return DescribedPredicate.describe(
                "observe", method -> observed(method).findAny().isPresent());
    }

    static ArchCondition<JavaMethod> observeAt(TransactionPhase phase) {
        return complain("observe at " + phase, method -> observed(method)
                .anyMatch(parameter ->
                        parameter.getAnnotationOfType(Observes.class).during() != phase));
    }

    private static Stream<JavaParameter> observed(JavaMethod method) {
        return method.getParameters().stream().filter(parameter -> parameter.isAnnotatedWith(Observes.class));
    }

    static ArchCondition<JavaClass> haveNoMutableState() {
        return condition("have no mutable state", (bean, name) -> bean.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !isInjected(field))
                .map(field -> field.getFullName() + " is state of a stateless bean"));
    }

    private static boolean isInjected(JavaField field) {
        return INJECTED.stream().anyMatch(field::isAnnotatedWith);
    }

    static ArchCondition<JavaMethod> nameTheirCallers() {
        return complain("carry @RolesAllowed or @PermitAll", method -> Stream.of(
                        RolesAllowed.class, PermitAll.class, DenyAll.class)
                .noneMatch(permission ->
                        method.isAnnotatedWith(permission) || method.getOwner().isAnnotatedWith(permission)));
    }

    private static ArchCondition<JavaMethod> complain(String description, Predicate<JavaMethod> broken) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (broken.test(method)) {
                    events.add(violated(method, method.getFullName() + " does not " + description));
                }
            }
        };
    }
}

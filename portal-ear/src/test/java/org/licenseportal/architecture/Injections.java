package org.licenseportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.util.List;

/** Counts what the container puts into a class. */
final class Injections {

    private static final List<Class<? extends Annotation>> INJECTED =
            List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);

    private Injections() {}

    /** Injected fields, and parameters of constructors and methods that are called with beans. */
    static long of(JavaClass type) {
        long fields = type.getFields().stream().filter(Injections::injected).count();
        long parameters = type.getCodeUnits().stream()
                .filter(Injections::injected)
                .mapToLong(unit -> unit.getParameters().size())
                .sum();
        return fields + parameters;
    }

    private static boolean injected(CanBeAnnotated place) {
        return INJECTED.stream().anyMatch(place::isAnnotatedWith);
    }
}

package org.licenseportal.architecture;

import static org.licenseportal.architecture.Conditions.condition;
import static org.licenseportal.architecture.Packages.SUPPORT;
import static org.licenseportal.architecture.Packages.WEB;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the bean behind a page has to satisfy. */
final class BackingConditions {

    private static final int INJECTED_AT_MOST = 4;

    private BackingConditions() {}

    static ArchCondition<JavaClass> holdNoEntityManager() {
        return condition("hold no entity manager", backing -> backing.getDirectDependenciesFromSelf().stream()
                .filter(use -> use.getTargetClass().isEquivalentTo(EntityManager.class))
                .map(use -> use.getDescription()));
    }

    static ArchCondition<JavaClass> injectFourAtMost() {
        return condition("inject four beans at most", backing -> {
            long injected = Injections.of(backing);
            return injected > INJECTED_AT_MOST ? Stream.of(backing.getName() + " injects " + injected) : Stream.empty();
        });
    }

    static ArchCondition<JavaClass> useOwnSliceSupportAndFeatures(String base) {
        String web = base + "." + WEB;
        return condition(
                "use their own slice, the support and the features",
                backing -> backing.getDirectDependenciesFromSelf().stream()
                        .filter(use -> {
                            JavaClass target = use.getTargetClass();
                            String slice = Packages.below(web, target);
                            boolean ofThePortal = target.getPackageName().startsWith(base + ".");
                            boolean ofAnotherFace = Packages.API.equals(Packages.below(base, target));
                            boolean ofAnotherSlice = !slice.isEmpty()
                                    && !slice.equals(SUPPORT)
                                    && !slice.equals(Packages.below(web, backing));
                            return ofThePortal && (ofAnotherFace || ofAnotherSlice);
                        })
                        .map(use -> use.getDescription()));
    }

    /** A getter runs several times for each request: it may not ask a service, nor call what asks one. */
    static ArchCondition<JavaClass> callNoServiceInGetters() {
        return condition("ask no service in a getter", backing -> backing.getMethods().stream()
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> asksAService(method, new HashSet<>()))
                .map(method -> method.getFullName() + " asks a service"));
    }

    private static boolean asksAService(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && method.getAccessesFromSelf().stream()
                        .anyMatch(access ->
                                access.getTargetOwner().getSimpleName().endsWith("Service")
                                        || asksAServiceAtHome(access, method, seen));
    }

    private static boolean asksAServiceAtHome(JavaAccess<?> access, JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        return access.getTargetOwner().equals(from.getOwner())
                && from.getOwner().getMethods().stream()
                        .filter(method -> method.getName().equals(access.getName()))
                        .anyMatch(method -> asksAService(method, seen));
    }
}

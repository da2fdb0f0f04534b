package org.licenseportal.architecture;

import static org.licenseportal.architecture.Conditions.condition;
import static org.licenseportal.architecture.Packages.SUPPORT;
import static org.licenseportal.architecture.Packages.WEB;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What every class has to satisfy. */
final class WholeConditions {

    private static final int INJECTED_AT_MOST = 7;

    private static final Set<String> CLOCK_MAKERS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private WholeConditions() {}

    static ArchCondition<JavaClass> injectSevenAtMost() {
        return condition("have seven injection points at most", type -> {
            long injected = Injections.of(type);
            return injected > INJECTED_AT_MOST ? Stream.of(type.getName() + " injects " + injected) : Stream.empty();
        });
    }

    /** Nothing reads a clock of its own, and nothing sleeps: time is a dependency like others. */
    static ArchCondition<JavaClass> leaveTheTimeToTheClocks(String base) {
        return condition(
                "leave the time to the clocks",
                type -> Packages.CLOCKS.contains(type.getName().substring(base.length() + 1))
                        ? Stream.empty()
                        : type.getAccessesFromSelf().stream()
                                .filter(access -> readsTheTime(access.getTarget()))
                                .map(access -> access.getDescription()));
    }

    private static boolean readsTheTime(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        JavaClass owner = called.getOwner();
        return switch (called.getName()) {
            case "now" ->
                owner.getPackageName().equals("java.time")
                        && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "sleep" -> owner.isEquivalentTo(Thread.class) || owner.isEquivalentTo(TimeUnit.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && called.getRawParameterTypes().isEmpty();
            default -> owner.isEquivalentTo(Clock.class) && CLOCK_MAKERS.contains(called.getName());
        };
    }

    static ArchCondition<JavaClass> useNoOtherSlice(String base) {
        String web = base + "." + WEB;
        return condition("use no other slice", type -> {
            String own = Packages.below(web, type);
            return type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> {
                        String other = Packages.below(web, use.getTargetClass());
                        return !other.isEmpty()
                                && !other.equals(own)
                                && !other.equals(SUPPORT)
                                && !Packages.OVERVIEWS.contains(own);
                    })
                    .map(use -> use.getDescription());
        });
    }
}

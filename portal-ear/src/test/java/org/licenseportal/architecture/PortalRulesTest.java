package org.licenseportal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds in the product and fails where it was broken on purpose: one that cannot fail guards nothing. */
class PortalRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains(Packages.LIBRARIES_INSIDE))
            .importPackages(Packages.PRODUCT);

    @ParameterizedTest
    @EnumSource
    void holdsInTheProduct(PortalRule rule) {
        rule.in(Packages.PRODUCT).check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void reportsItsPlantedViolations(PortalRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(rule.planted());
        List<JavaClass> violations = planted.stream()
                .filter(type -> type.isAnnotatedWith(MustBeReported.class))
                .toList();
        assertFalse(violations.isEmpty(), "nothing is planted in " + rule.planted());

        String report = assertThrows(
                        AssertionError.class, () -> rule.in(rule.planted()).check(planted))
                .getMessage();

        violations.forEach(violation -> assertTrue(report.contains(violation.getName()), report));
    }

    @Test
    void testsLeaveTheTimeToTheClocksToo() {
        List<Path> tests = Stream.of("portal-client", "portal-ejb", "portal-web", "portal-api", "portal-ear")
                .map(module -> Path.of("..", module, "target", "test-classes"))
                .toList();

        PortalRule.A12_TIME_IS_INJECTED
                .in(Packages.PRODUCT)
                .check(new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/architecture/planted/"))
                        .importPaths(tests));
    }

    @Test
    void theClocksExist() {
        Packages.CLOCKS.forEach(name -> assertTrue(PRODUCT.contain(Packages.PRODUCT + "." + name), name));
    }

    @Test
    void everyPackageThatARuleNamesHasClasses() {
        assertEquals(
                List.of(),
                Packages.NAMED.stream()
                        .filter(name -> !PRODUCT.containPackage(Packages.PRODUCT + "." + name))
                        .toList());
    }
}

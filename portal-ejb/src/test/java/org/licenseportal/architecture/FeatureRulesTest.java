package org.licenseportal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds in the product and fails where it was broken on purpose: one that cannot fail guards nothing. */
class FeatureRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Features.PRODUCT);

    @ParameterizedTest
    @EnumSource
    void holdsInTheProduct(FeatureRule rule) {
        rule.in(Features.PRODUCT)
                .allowEmptyShould(rule.whyNoSubject().isPresent())
                .check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void reportsItsPlantedViolations(FeatureRule rule) {
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

    /** The reason that allows a rule to match nothing must go when something to match comes. */
    @ParameterizedTest
    @EnumSource
    void lacksSubjectsOnlyWhereTheReasonIsGiven(FeatureRule rule) {
        if (rule.whyNoSubject().isPresent()) {
            assertThrows(AssertionError.class, () -> rule.in(Features.PRODUCT).check(PRODUCT), "has a subject by now");
        }
    }

    @Test
    void everyFeatureThatExistsIsListedAndEveryOneThatIsListedExists() {
        assertEquals(
                new TreeSet<>(Features.NEIGHBORS.keySet()),
                PRODUCT.stream()
                        .map(type -> Features.of(type.getPackageName(), Features.PRODUCT))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every neighbor that is listed is used: a line that nobody needs would let the next one slip in unseen. */
    @Test
    void everyListedNeighborIsUsed() {
        Set<String> used = PRODUCT.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(use -> Features.of(use.getOriginClass().getPackageName(), Features.PRODUCT) + " -> "
                        + Features.of(use.getTargetClass().getPackageName(), Features.PRODUCT))
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                Features.NEIGHBORS.entrySet().stream()
                        .flatMap(line -> line.getValue().stream().map(neighbor -> line.getKey() + " -> " + neighbor))
                        .filter(link -> !used.contains(link))
                        .toList());
    }
}

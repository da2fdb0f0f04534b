package org.licenseportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.licenseportal.architecture.Features.AUDIT;
import static org.licenseportal.architecture.Features.NOTIFICATION;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules that the features keep, each a function of the base package, so that a planted violation can prove it.
 */
enum FeatureRule {
    A1_NO_CYCLES(base -> slices().matching(base + ".(*)..").should().beFreeOfCycles()),

    A2_LISTED_NEIGHBORS(
            base -> classes().that().resideInAPackage(base + "..").should(FeatureConditions.useListedNeighbors(base))),

    A3_NO_FACE(base -> noClasses()
            .that()
            .resideInAPackage(base + "..")
            .and()
            .resideOutsideOfPackage(base + "." + Features.ACCESS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..")),

    A4_EXCEPTIONS_KNOW_NO_FACE(base -> classes()
            .that()
            .resideInAPackage(base + "..")
            .and()
            .areAssignableTo(Exception.class)
            .should(FeatureConditions.carryNoStatusAndNoMessageOfAFace())),

    A5_PUBLIC_IS_A_DECISION(base -> CompositeArchRule.of(classes()
                    .that()
                    .resideInAPackage(base + "..")
                    .and(FeatureConditions.areInternal())
                    .should()
                    .notBePublic())
            .and(classes()
                    .that()
                    .resideInAPackage(base + "..")
                    .and()
                    .arePublic()
                    .and()
                    .areTopLevelClasses()
                    .should(FeatureConditions.playAPublicRole(base)))),

    A6_ENTITIES_GUARD_THEMSELVES(base -> classes()
            .that()
            .resideInAPackage(base + "..")
            .and()
            .areAnnotatedWith(Entity.class)
            .should(EntityConditions.haveNoPublicSetter())
            .andShould(EntityConditions.haveAVersion())
            .andShould(EntityConditions.haveAProtectedConstructor())
            .andShould(EntityConditions.referToOtherFeaturesById(base))),

    A9_SERVICES_SPEAK_TYPES(base -> methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(base + "..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .should(ServiceConditions.takeOneTextAtMost())
            .andShould(ServiceConditions.takeOneFlagAtMost())
            .andShould(ServiceConditions.hideEntities())
            .andShould(ServiceConditions.returnNoAbsentCollection())),

    A13_OBSERVERS_KNOW_THEIR_MOMENT(base -> CompositeArchRule.of(methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(base + "." + NOTIFICATION + "..")
                    .and(ServiceConditions.observe())
                    .should(ServiceConditions.observeAt(TransactionPhase.AFTER_SUCCESS)))
            .and(methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(base + "." + AUDIT + "..")
                    .and(ServiceConditions.observe())
                    .should(ServiceConditions.observeAt(TransactionPhase.IN_PROGRESS)))),

    A15_SERVICES_HAVE_NO_STATE_AND_NAME_THEIR_CALLERS(base -> CompositeArchRule.of(classes()
                    .that()
                    .resideInAPackage(base + "..")
                    .and()
                    .areAnnotatedWith(Stateless.class)
                    .should(ServiceConditions.haveNoMutableState()))
            .and(methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(base + "..")
                    .and()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Stateless.class)
                    .and()
                    .arePublic()
                    .should(ServiceConditions.nameTheirCallers())));

    private final Function<String, ArchRule> rule;
    private final Optional<String> whyNoSubject;

    FeatureRule(Function<String, ArchRule> rule) {
        this.rule = rule;
        this.whyNoSubject = Optional.empty();
    }

    FeatureRule(Function<String, ArchRule> rule, String whyNoSubject) {
        this.rule = rule;
        this.whyNoSubject = Optional.of(whyNoSubject);
    }

    /** The rule, for features that are packages right under this one. */
    ArchRule in(String base) {
        return rule.apply(base).as(name());
    }

    /** Why nothing in the product is subject to the rule so far, where that is so. */
    Optional<String> whyNoSubject() {
        return whyNoSubject;
    }

    /** The package of its planted violation. */
    String planted() {
        return Features.PLANTED + "." + name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
    }
}

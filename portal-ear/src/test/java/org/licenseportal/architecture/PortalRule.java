package org.licenseportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.licenseportal.architecture.Packages.API;
import static org.licenseportal.architecture.Packages.WEB;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Locale;
import java.util.function.Function;

/** The rules that the whole keeps, each a function of the base package, so that a planted violation can prove it. */
enum PortalRule {
    A7_BACKINGS_ARE_SMALL(base -> classes()
            .that()
            .resideInAPackage(base + "." + WEB + "..")
            .and()
            .haveSimpleNameEndingWith("Backing")
            .should(BackingConditions.holdNoEntityManager())
            .andShould(BackingConditions.injectFourAtMost())
            .andShould(BackingConditions.useOwnSliceSupportAndFeatures(base))),

    A8_FACES_ARE_APART(base -> CompositeArchRule.of(noClasses()
                    .that()
                    .resideInAPackage(base + "." + WEB + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(base + "." + API + "..", "jakarta.persistence.."))
            .and(noClasses()
                    .that()
                    .resideInAPackage(base + "." + API + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(base + "." + WEB + "..", "jakarta.persistence.."))),

    A10_FEW_COLLABORATORS(
            base -> classes().that().resideInAPackage(base + "..").should(WholeConditions.injectSevenAtMost())),

    A11_GETTERS_DO_NO_WORK(base -> classes()
            .that()
            .resideInAPackage(base + "." + WEB + "..")
            .and()
            .haveSimpleNameEndingWith("Backing")
            .should(BackingConditions.callNoServiceInGetters())),

    A12_TIME_IS_INJECTED(base ->
            classes().that().resideInAPackage(base + "..").should(WholeConditions.leaveTheTimeToTheClocks(base))),

    A14_NAMES_SAY_WHAT(base -> classes()
            .that()
            .resideInAPackage(base + "..")
            .should(NameConditions.haveATellingName())
            .andShould(NameConditions.shareNoSimpleName(base))),

    A16_SLICES_ARE_APART(base ->
            classes().that().resideInAPackage(base + "." + WEB + "..").should(WholeConditions.useNoOtherSlice(base)));

    private final Function<String, ArchRule> rule;

    PortalRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule, for a portal that lies under this package. */
    ArchRule in(String base) {
        return rule.apply(base).as(name());
    }

    /** The package of its planted violation. */
    String planted() {
        return Packages.PLANTED + "." + name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
    }
}

package org.licenseportal.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;

/** Writes parts that keep the rules, each with its entry in the audit trail. */
@Dependent
class PartWriter {

    @Inject
    PartRepository parts;

    @Inject
    CatalogRepository catalog;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** The part as it is now. */
    Optional<PartVersion> current(PartNumber number) {
        return parts.find(number).map(part -> part.current(grants(number)));
    }

    /** What saving would do. */
    PartChange change(SavePart wanted) {
        return current(wanted.number())
                .map(part -> part.content().equals(wanted.content()) ? PartChange.NONE : PartChange.CHANGED)
                .orElse(PartChange.CREATED);
    }

    PartOutcome.Saved save(SavePart wanted, KnownNames known, Actor actor) {
        parts.lock(wanted.number());
        Optional<PartVersion> before = current(wanted.number());
        if (before.filter(part -> part.content().equals(wanted.content())).isPresent()) {
            return new PartOutcome.Saved(before.get(), PartChange.NONE);
        }
        learn(wanted, known);
        Instant now = clocks.now();
        before.ifPresent(part -> parts.keep(part, now, actor.name()));
        Part part = parts.find(wanted.number()).orElseGet(() -> created(wanted, now));
        if (before.isPresent()) {
            part.revise(wanted.content(), now);
        }
        parts.addGrants(wanted.number(), wanted.content().grants());
        PartVersion after = part.current(wanted.content().grants());
        trail.record(entry(before, after, actor));
        return new PartOutcome.Saved(after, before.isPresent() ? PartChange.CHANGED : PartChange.CREATED);
    }

    private Part created(SavePart wanted, Instant now) {
        Part part = new Part(wanted.number(), wanted.content(), now);
        parts.add(part);
        return part;
    }

    private void learn(SavePart wanted, KnownNames known) {
        parts.addNames("feature", unknown(wanted.features(), known.features()));
        parts.addNames("product", unknown(wanted.products(), known.products()));
        known.learn(wanted);
    }

    private static Map<String, String> unknown(List<GivenName> given, Map<String, String> known) {
        Map<String, String> unknown = new TreeMap<>();
        given.stream()
                .filter(one -> !known.containsKey(one.code()))
                .forEach(one -> unknown.put(one.code(), one.name().orElseThrow()));
        return unknown;
    }

    private Map<FeatureCode, Integer> grants(PartNumber number) {
        Map<FeatureCode, Integer> grants = new TreeMap<>();
        catalog.grants(List.of(number)).forEach(grant -> grants.put(grant.feature(), grant.quantity()));
        return grants;
    }

    private static AuditEntry entry(Optional<PartVersion> before, PartVersion after, Actor actor) {
        Optional<PartContent> was = before.map(PartVersion::content);
        PartContent is = after.content();
        return new AuditEntry(
                after.since().orElseThrow(),
                AuditOrigin.of(actor),
                before.isPresent() ? AuditAction.PART_CHANGE : AuditAction.PART_CREATE,
                new AuditObject(AuditObject.Type.PART, after.number().value(), Optional.empty()),
                AuditResult.done(
                        AuditChange.of(
                                AuditField.KIND,
                                was.map(content -> content.kind().word()),
                                is.kind().word()),
                        AuditChange.of(AuditField.DESCRIPTION, was.map(PartContent::description), is.description()),
                        AuditChange.of(
                                AuditField.PRODUCT, was.flatMap(PartContent::productInWords), is.productInWords()),
                        AuditChange.of(
                                AuditField.GRANTS, was.flatMap(PartContent::grantsInWords), is.grantsInWords())));
    }
}

package org.licenseportal.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditTrail;

/** Brings an integration into another state, with all that this means for others. */
@ApplicationScoped
class IntegrationTurn {

    @Inject
    CatalogReader catalog;

    @Inject
    IntegrationRepository integrations;

    @Inject
    PrivilegeRepository privileges;

    @Inject
    CallQueue calls;

    @Inject
    AuditTrail trail;

    @Inject
    Event<IntegrationSwitched> switched;

    @Inject
    Event<IntegrationRemoved> removed;

    /**
     * Makes a move whose end is known. Its privileges follow when it is switched.
     *
     * @param row how the integration stands; empty when it is to be added
     */
    void move(IntegrationAudit told, IntegrationEntry entry, Optional<IntegrationRow> row, IntegrationState to) {
        IntegrationState from = row.map(IntegrationRow::state).orElse(IntegrationState.ABSENT);
        Optional<IntegrationRow> after = row.map(there -> with(there, told, to, false));
        if (to == IntegrationState.ADDED) {
            integrations.add(told.account(), entry.code(), told.now());
        } else if (to != IntegrationState.ABSENT) {
            write(told, after.orElseThrow());
        }
        tell(told, after, from);
        if (to == IntegrationState.ABSENT) {
            integrations.remove(told.account(), entry.code());
            removed.fire(new IntegrationRemoved(told.account(), entry.code()));
        }
        List<AuditChange> followed = from == IntegrationState.ENABLED || to == IntegrationState.ENABLED
                ? follow(told, entry, to == IntegrationState.ENABLED)
                : List.of();
        trail.record(told.moved(entry, from, to, followed));
        announce(told, entry, from, to);
    }

    /** Switches off for as long as the account is deactivated, or for good; its privileges stay as they are. */
    void pause(IntegrationAudit told, IntegrationEntry entry, IntegrationRow row, boolean resumes) {
        turn(told, entry, row, with(row, told, IntegrationState.DISABLED, resumes));
    }

    /** Switches on again what was switched off with the account. */
    void resume(IntegrationAudit told, IntegrationEntry entry, IntegrationRow row) {
        turn(told, entry, row, with(row, told, IntegrationState.ENABLED, false));
    }

    private void turn(IntegrationAudit told, IntegrationEntry entry, IntegrationRow before, IntegrationRow after) {
        write(told, after);
        tell(told, Optional.of(after), before.state());
        trail.record(told.moved(entry, before.state(), after.state(), List.of()));
        announce(told, entry, before.state(), after.state());
    }

    /** The account's lock lets nobody in between. */
    private void write(IntegrationAudit told, IntegrationRow row) {
        if (!integrations.write(told.account(), row)) {
            throw new IllegalStateException("Integration " + row.code() + " was changed without the account's lock");
        }
    }

    private void tell(IntegrationAudit told, Optional<IntegrationRow> row, IntegrationState from) {
        row.filter(there -> from == IntegrationState.ENABLED
                        || there.state() == IntegrationState.ENABLED
                        || there.state() == IntegrationState.ABSENT)
                .ifPresent(there -> calls.tell(told.account(), word(there.state()), there, told.now()));
    }

    private static String word(IntegrationState state) {
        return state == IntegrationState.ABSENT ? "removed" : state.word();
    }

    private void announce(IntegrationAudit told, IntegrationEntry entry, IntegrationState from, IntegrationState to) {
        boolean before = from == IntegrationState.ENABLED;
        boolean after = to == IntegrationState.ENABLED;
        if (before != after) {
            switched.fire(new IntegrationSwitched(told.account(), entry.code(), after, told.actor(), told.now()));
        }
    }

    private static IntegrationRow with(
            IntegrationRow row, IntegrationAudit told, IntegrationState to, boolean resumes) {
        Optional<String> key = to == IntegrationState.CONSENT_PENDING
                ? Optional.of(UUID.randomUUID().toString())
                : row.consentKey();
        return new IntegrationRow(
                row.code(), to, told.now(), resumes, key, row.endpoint(), row.secret(), row.version());
    }

    /** Switches the privileges of an integration with it; off only those that no other one that is on brings. */
    private List<AuditChange> follow(IntegrationAudit told, IntegrationEntry entry, boolean on) {
        if (entry.privileges().isEmpty()) {
            return List.of();
        }
        Set<PrivilegeCode> held = privileges.of(told.account());
        Set<IntegrationCode> others = integrations.of(told.account()).stream()
                .filter(row -> row.state() == IntegrationState.ENABLED)
                .map(IntegrationRow::code)
                .filter(code -> !code.equals(entry.code()))
                .collect(Collectors.toSet());
        List<IntegrationEntry> stay = catalog.all().stream()
                .filter(other -> others.contains(other.code()))
                .toList();
        List<AuditChange> changes = new ArrayList<>();
        for (IntegrationPrivilege privilege : entry.privileges()) {
            boolean kept = stay.stream().anyMatch(other -> other.brings(privilege.code()));
            boolean has = held.contains(privilege.code());
            if (on && !has) {
                privileges.switchOn(told.account(), privilege.code(), told.now());
                changes.add(IntegrationAudit.change(privilege, true));
            } else if (!on && has && !kept) {
                privileges.switchOff(told.account(), privilege.code());
                changes.add(IntegrationAudit.change(privilege, false));
            }
        }
        return changes;
    }
}

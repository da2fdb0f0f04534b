package org.licenseportal.client.servicelink.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.SequenceStore.Mark;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.SyncRecord;

/**
 * All that an agent remembers: one file, so that there is never half of a change.
 *
 * @param phase what was agreed with the server
 * @param refusedAt when the server refused this machine, while it does
 * @param activation who this installation is
 * @param license that it holds
 * @param emergency period that was begun and not ended by a synchronization
 * @param contact with the server
 * @param pending requests without an answer
 * @param marks newest license seen, by Site ID
 * @param usedCodes emergency codes that were typed here
 * @param alarms that stand
 * @param lastSuccess exchange that went well
 * @param history newest first
 */
public record AgentMemory(
        Phase phase,
        Optional<Instant> refusedAt,
        Optional<Activation> activation,
        Optional<HeldLicense> license,
        Optional<EmergencyPeriod> emergency,
        ContactMemory contact,
        PendingRequests pending,
        Map<String, Mark> marks,
        List<String> usedCodes,
        List<Alarm> alarms,
        Optional<SyncRecord> lastSuccess,
        List<SyncRecord> history) {
    /** Exchanges that are kept. */
    public static final int HISTORY = 50;

    /** Nothing has happened yet. */
    public static final AgentMemory NEW = new Memo().build();

    /** Keeps collections of its own, and the history short. */
    public AgentMemory {
        marks = Map.copyOf(marks);
        usedCodes = List.copyOf(usedCodes);
        alarms = List.copyOf(alarms);
        history = List.copyOf(history.subList(0, Math.min(HISTORY, history.size())));
    }

    /** @return a draft that begins as this and can be changed */
    public Memo edit() {
        return new Memo(this);
    }

    /** A memory in the making. Fields are its own business; nothing of it leaves before {@link #build}. */
    public static final class Memo {
        private Phase phase = Phase.NEVER;
        private Optional<Instant> refusedAt = Optional.empty();
        private Optional<Activation> activation = Optional.empty();
        private Optional<HeldLicense> license = Optional.empty();
        private Optional<EmergencyPeriod> emergency = Optional.empty();
        private ContactMemory contact = ContactMemory.NONE;
        private PendingRequests pending = PendingRequests.NONE;
        private Map<String, Mark> marks = new HashMap<>();
        private List<String> usedCodes = new ArrayList<>();
        private List<Alarm> alarms = List.of();
        private Optional<SyncRecord> lastSuccess = Optional.empty();
        private List<SyncRecord> history = new ArrayList<>();

        Memo() {}

        private Memo(AgentMemory from) {
            phase = from.phase;
            refusedAt = from.refusedAt;
            activation = from.activation;
            license = from.license;
            emergency = from.emergency;
            contact = from.contact;
            pending = from.pending;
            marks = new HashMap<>(from.marks);
            usedCodes = new ArrayList<>(from.usedCodes);
            alarms = from.alarms;
            lastSuccess = from.lastSuccess;
            history = new ArrayList<>(from.history);
        }

        /** Agreed with the server. */
        public Memo phase(Phase value) {
            phase = value;
            refusedAt = Optional.empty();
            return this;
        }

        /** The server refused this machine; the first time counts. */
        public Memo refused(Instant at) {
            refusedAt = Optional.of(phase == Phase.REFUSED ? refusedAt.orElse(at) : at);
            phase = Phase.REFUSED;
            return this;
        }

        /** Who this installation is. */
        public Memo activation(Activation value) {
            activation = Optional.of(value);
            return this;
        }

        /** Holds another license. */
        public Memo license(HeldLicense value) {
            license = Optional.of(value);
            return mark(value.terms());
        }

        /** Remembers the newest license of a site. */
        private Memo mark(LicenseTerms terms) {
            marks.put(terms.siteId(), new Mark(terms.sequence(), terms.serial()));
            return this;
        }

        /** Begins, or with nothing ends, an emergency period. */
        public Memo emergency(Optional<EmergencyPeriod> value) {
            emergency = value;
            value.flatMap(EmergencyPeriod::license).ifPresent(given -> mark(given.terms()));
            value.flatMap(EmergencyPeriod::code).ifPresent(this::used);
            return this;
        }

        /** The last one last. */
        private void used(String code) {
            usedCodes.remove(code);
            usedCodes.add(code);
        }

        /** Contact with the server. */
        public Memo contact(ContactMemory value) {
            contact = value;
            return this;
        }

        /** @return contact so far */
        public ContactMemory contact() {
            return contact;
        }

        /** @return phase so far */
        public Phase phase() {
            return phase;
        }

        /** Requests without an answer. */
        public Memo pending(PendingRequests value) {
            pending = value;
            return this;
        }

        /** The site was bound anew, or given up: what was asked for before has no meaning any more. */
        public Memo settled() {
            pending = pending.settled();
            return this;
        }

        /** Alarms that stand. */
        public Memo alarms(List<Alarm> value) {
            alarms = value;
            return this;
        }

        /** Another exchange, the newest. */
        public Memo add(SyncRecord exchange) {
            history.add(0, exchange);
            lastSuccess = exchange.ok() ? Optional.of(exchange) : lastSuccess;
            return this;
        }

        /** Takes over what a file holds. */
        Memo past(List<SyncRecord> exchanges, Optional<SyncRecord> success) {
            history = new ArrayList<>(exchanges);
            lastSuccess = success;
            return this;
        }

        /** Takes over what a file holds. */
        Memo seen(Map<String, Mark> newest, List<String> codes) {
            marks = new HashMap<>(newest);
            usedCodes = new ArrayList<>(codes);
            return this;
        }

        /** @return the memory */
        public AgentMemory build() {
            return new AgentMemory(
                    phase,
                    refusedAt,
                    activation,
                    license,
                    emergency,
                    contact,
                    pending,
                    marks,
                    usedCodes,
                    alarms,
                    lastSuccess,
                    history);
        }
    }
}

package org.licenseportal.client.license;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;
import org.licenseportal.client.request.MachineFingerprint;
import org.licenseportal.client.request.SignedRequest;

/**
 * Decides whether a license may be used, offline. The order is fixed: signatures before anything is believed, then the
 * conditions that the caller set, then time, and the memory of sequences last, so that a license which is refused for
 * any other reason leaves no trace there. The first flaw decides.
 *
 * <p>Immutable: each method that adds a condition returns another verifier.
 */
public final class LicenseVerifier {
    /** How far the portal's clock may be ahead of this machine's before a fresh license counts as not yet valid. */
    public static final Duration LEEWAY = Duration.ofMinutes(5);

    private final TrustedKeys keys;
    private final Clock clock;
    private final List<LicenseRule> conditions;
    private final SequenceStore store;

    /**
     * A verifier that looks at signatures and time alone.
     *
     * @param keys vouched for by the pinned root
     * @param clock that the license's times are compared with
     */
    public LicenseVerifier(TrustedKeys keys, Clock clock) {
        this(keys, clock, List.of(), SequenceStore.none());
    }

    private LicenseVerifier(TrustedKeys keys, Clock clock, List<LicenseRule> conditions, SequenceStore store) {
        this.keys = keys;
        this.clock = clock;
        this.conditions = conditions;
        this.store = store;
    }

    /**
     * @param thumbprint of the device key that the license must be bound to
     * @return a verifier that wants this too
     */
    public LicenseVerifier forDevice(String thumbprint) {
        return with(LicenseRule.device(thumbprint));
    }

    /**
     * @param machine that the license must be bound to
     * @return a verifier that wants this too
     */
    public LicenseVerifier onMachine(MachineFingerprint machine) {
        return with(LicenseRule.hardware(machine));
    }

    /**
     * @param request that the license must answer: same ID, same site
     * @return a verifier that wants this too
     */
    public LicenseVerifier answering(SignedRequest request) {
        return with(LicenseRule.answer(request));
    }

    /**
     * @param memory that refuses older licenses and remembers this one when it is valid
     * @return a verifier that wants this too
     */
    public LicenseVerifier remembering(SequenceStore memory) {
        return new LicenseVerifier(keys, clock, conditions, memory);
    }

    private LicenseVerifier with(LicenseRule condition) {
        List<LicenseRule> more = new ArrayList<>(conditions);
        more.add(condition);
        return new LicenseVerifier(keys, clock, List.copyOf(more), store);
    }

    /**
     * @param license file form or JWS JSON
     * @return valid, or the first flaw
     * @throws UncheckedIOException when the memory of sequences cannot be read or written
     * @throws MalformedDocumentException when the memory of sequences is damaged
     */
    public Verification verify(byte[] license) {
        LicenseTerms terms;
        try {
            LicenseDocument document = LicenseDocument.parse(license);
            Optional<Invalid> flaw = document.signatureFlaw(keys);
            if (flaw.isPresent()) {
                return flaw.get();
            }
            terms = document.terms();
        } catch (MalformedDocumentException e) {
            return new Invalid(Flaw.MALFORMED, "this is not a license that can be read: " + e.getMessage());
        }
        Optional<Invalid> flaw = firstFlaw(terms).or(() -> rollback(terms));
        return flaw.isPresent() ? flaw.get() : new Valid(terms);
    }

    private Optional<Invalid> firstFlaw(LicenseTerms terms) {
        Instant now = clock.instant();
        List<LicenseRule> rules = new ArrayList<>(conditions);
        rules.add(LicenseRule.begun(now));
        rules.add(LicenseRule.lease(now));
        return rules.stream()
                .map(rule -> rule.flawOf(terms))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Invalid> rollback(LicenseTerms terms) {
        try {
            return store.admit(terms)
                    .map(mark -> new Invalid(
                            Flaw.ROLLED_BACK,
                            "this is license " + terms.sequence() + " (" + terms.serial()
                                    + ") of the site, but license " + mark.sequence() + " (" + mark.serial()
                                    + ") was here before"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a license without believing it, to show it to people who know that.
     *
     * @param license file form or JWS JSON
     * @return what it says
     * @throws MalformedDocumentException when it cannot be read
     */
    public static LicenseTerms readUnverified(byte[] license) {
        return LicenseDocument.parse(license).terms();
    }
}

package org.licenseportal.client.license;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.client.format.DocumentSignature;
import org.licenseportal.client.format.FileArmor;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.JwsDocument;
import org.licenseportal.client.format.LicenseAlgorithm;
import org.licenseportal.client.license.Verification.Invalid;

/**
 * A license as it came: file form or bare JWS JSON.
 *
 * @param jws its parts
 */
record LicenseDocument(JwsDocument jws) {
    private static final String TYPE = "license+jwt";

    static LicenseDocument parse(byte[] license) {
        boolean file = FileArmor.LICENSE.isIn(JsonReading.utf8(license));
        byte[] document = file ? FileArmor.LICENSE.unwrap(license) : license;
        JsonReading.object(document, FileArmor.MAX_FILE).text("receipt");
        return new LicenseDocument(JwsDocument.parse(document, FileArmor.MAX_FILE));
    }

    /** What it says; to be believed only when there is no signature flaw. */
    LicenseTerms terms() {
        return new LicenseTerms(jws.claims(FileArmor.MAX_FILE));
    }

    /** Every signature of a known algorithm must fit, and both algorithms must be there. */
    Optional<Invalid> signatureFlaw(TrustedKeys keys) {
        Set<LicenseAlgorithm> missing = EnumSet.allOf(LicenseAlgorithm.class);
        for (DocumentSignature signature : jws.signatures()) {
            Optional<LicenseAlgorithm> algorithm = signature.algorithm();
            if (algorithm.isPresent()) {
                Optional<Invalid> flaw = flaw(signature, keys);
                if (flaw.isPresent()) {
                    return flaw;
                }
                missing.remove(algorithm.get());
            }
        }
        return missing.stream()
                .findFirst()
                .map(algorithm -> new Invalid(
                        Flaw.SIGNATURE_MISSING, "the license lacks its " + algorithm.joseName() + " signature"));
    }

    private Optional<Invalid> flaw(DocumentSignature signature, TrustedKeys keys) {
        Optional<TrustedKeys.TrustedKey> key = signature.header().text("kid").flatMap(keys::find);
        if (key.isEmpty()) {
            return Optional.of(new Invalid(
                    Flaw.KEY_UNKNOWN, "the license is signed by a key that is not in the key set; get the newest one"));
        }
        if (key.get().revoked()) {
            return Optional.of(new Invalid(Flaw.KEY_REVOKED, "the license is signed by a key that was revoked"));
        }
        if (!signature.hasType(TYPE) || !key.get().key().verifies(signature, jws.payload())) {
            return Optional.of(new Invalid(
                    Flaw.SIGNATURE_WRONG, "a signature of the license is wrong: the file was changed or damaged"));
        }
        return Optional.empty();
    }
}

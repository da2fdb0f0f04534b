package org.licenseportal.api.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.jose.DeviceProof;
import org.licenseportal.kernel.PortalSettings;

/**
 * Lets an installation show who it is without a login: by a proof made with its device key (RFC 9449). The nonce in the
 * proof is ours, so that a wrong clock on the installation does no harm and an old proof is worth nothing.
 */
@ApplicationScoped
class DeviceLogin {

    static final String HEADER = "DPoP";
    static final String NONCE_HEADER = "DPoP-Nonce";

    @Inject
    Nonces nonces;

    @Inject
    PortalSettings settings;

    /**
     * The thumbprint of the key that the caller holds; empty when the proof is none, is for another address, or its
     * nonce is not one of the last minutes.
     *
     * @param path the path that is asked for with GET
     */
    Optional<String> thumbprint(String proof, String path) {
        return DeviceProof.read(proof)
                .filter(read -> read.method().equals("GET"))
                .filter(read -> read.uri().equals(settings.publicUrl() + path))
                .filter(read -> read.nonce().map(nonces::fresh).orElse(false))
                .map(DeviceProof::thumbprint);
    }

    /** The nonce for the next proof. */
    String nonce() {
        return nonces.current();
    }
}

package org.licenseportal.signingkey;

import java.nio.charset.StandardCharsets;
import org.licenseportal.jose.Base64Url;
import org.licenseportal.jose.JwsSignature;

/** Makes JWS signatures with one key and one protected header, which is encoded once. */
final class JwsSigner {

    private final PrivateKey key;
    private final String header;

    private JwsSigner(PrivateKey key, String headerMembers) {
        this.key = key;
        header = Base64Url.encode("{\"alg\":\"" + key.publicKey().algorithm().joseName() + "\",\"kid\":\""
                + key.publicKey().thumbprint() + "\"," + headerMembers + "}");
    }

    /** Signs licenses. */
    static JwsSigner ofLicenses(PrivateKey key) {
        return new JwsSigner(key, "\"typ\":\"license+jwt\"");
    }

    /** Signs the set of license keys. The root key travels along, to be compared with the pinned thumbprint. */
    static JwsSigner ofKeySets(PrivateKey key) {
        return new JwsSigner(key, "\"jwk\":" + key.publicKey().json() + ",\"typ\":\"license-keys+jwt\"");
    }

    /** @param payload in base64url */
    JwsSignature sign(String payload) {
        byte[] input = (header + "." + payload).getBytes(StandardCharsets.ISO_8859_1);
        return new JwsSignature(header, Base64Url.encode(key.sign(input)));
    }
}

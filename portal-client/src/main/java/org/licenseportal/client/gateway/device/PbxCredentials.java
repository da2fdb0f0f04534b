package org.licenseportal.client.gateway.device;

import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.gateway.pbx.NetworkPbx;
import org.licenseportal.client.gateway.pbx.PbxLine;
import org.licenseportal.client.gateway.pbx.PbxLogin;

/**
 * Where the telephone system is and how the gateway logs in there.
 *
 * @param host name or address
 * @param port of TCP
 * @param login for it
 */
record PbxCredentials(String host, long port, PbxLogin login) {
    private static final int LIMIT = 8 * 1024;

    /**
     * @param sealed as the portal gave it
     * @param key that opens it
     * @return what is inside
     * @throws org.licenseportal.client.format.MalformedDocumentException when it does not open, or says something else
     */
    static PbxCredentials open(String sealed, SealingKey key) {
        JsonMembers inside = JsonReading.object(SealedText.parse(sealed).open(key), LIMIT);
        return new PbxCredentials(
                inside.requiredText("host"),
                inside.requiredNumber("port"),
                new PbxLogin(inside.requiredText("user"), inside.requiredText("password")));
    }

    String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    PbxLine line() {
        return new NetworkPbx(address(), login);
    }

    /** @return where; nothing of the login */
    @Override
    public String toString() {
        return "PBX at " + address();
    }
}

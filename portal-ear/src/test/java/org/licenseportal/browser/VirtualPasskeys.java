package org.licenseportal.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A device that keeps passkeys, in Chromium, and a person who is there and says yes. */
final class VirtualPasskeys {

    private final CDPSession chromium;
    private final String device;

    private VirtualPasskeys(CDPSession chromium, String device) {
        this.chromium = chromium;
        this.device = device;
    }

    /** Gives the window such a device. */
    static VirtualPasskeys in(BrowserWindow window) {
        CDPSession chromium = window.context().newCDPSession(window.page());
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        JsonObject made = chromium.send("WebAuthn.addVirtualAuthenticator", wanted);
        return new VirtualPasskeys(chromium, made.get("authenticatorId").getAsString());
    }

    /** From now on the person shows no finger, face or PIN. */
    void refuse() {
        JsonObject said = of();
        said.addProperty("isUserVerified", false);
        chromium.send("WebAuthn.setUserVerified", said);
    }

    /** How many passkeys the device keeps. */
    int kept() {
        return chromium.send("WebAuthn.getCredentials", of())
                .getAsJsonArray("credentials")
                .size();
    }

    private JsonObject of() {
        JsonObject authenticator = new JsonObject();
        authenticator.addProperty("authenticatorId", device);
        return authenticator;
    }
}

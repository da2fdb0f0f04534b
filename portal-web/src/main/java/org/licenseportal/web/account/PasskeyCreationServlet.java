package org.licenseportal.web.account;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.licenseportal.identity.PasskeyCreation;
import org.licenseportal.identity.PasskeyService;
import org.licenseportal.web.support.ActiveUser;

/** Tells a browser what to make a passkey of, for the route {@code /account/passkeys/creation}. */
@WebServlet("/WEB-INF/files/passkey-creation")
public class PasskeyCreationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "type";
    private static final String KIND = "public-key";

    @Inject
    transient PasskeyService passkeys;

    @Inject
    transient ActiveUser activeUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PasskeyCreation> wanted = passkeys.begin(activeUser.user().orElseThrow());
        if (wanted.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        try (JsonWriter writer = Json.createWriter(response.getOutputStream())) {
            writer.writeObject(json(wanted.get()));
        }
    }

    private static JsonObject json(PasskeyCreation wanted) {
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        wanted.algorithms()
                .forEach(number -> algorithms.add(
                        Json.createObjectBuilder().add(TYPE, KIND).add("alg", number)));
        JsonArrayBuilder known = Json.createArrayBuilder();
        wanted.known()
                .forEach(id ->
                        known.add(Json.createObjectBuilder().add(TYPE, KIND).add("id", id)));
        return Json.createObjectBuilder()
                .add("challenge", wanted.challenge().value())
                .add("rp", Json.createObjectBuilder().add("id", wanted.party()).add("name", wanted.portal()))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", handle(wanted))
                                .add("name", wanted.email().value())
                                .add("displayName", wanted.name()))
                .add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", known)
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("attestation", "none")
                .build();
    }

    private static String handle(PasskeyCreation wanted) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(wanted.user().value().getBytes(StandardCharsets.UTF_8));
    }
}

package org.licenseportal.web.login;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.licenseportal.access.PortalCookie;
import org.licenseportal.identity.PasskeyLoginService;
import org.licenseportal.identity.PasskeyRequest;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.web.support.ActiveUser;

/** Tells a browser what to ask a passkey of, for the route {@code /login/passkey}: the same for everybody. */
@WebServlet("/WEB-INF/files/passkey-request")
public class PasskeyRequestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    transient PasskeyLoginService passkeys;

    @Inject
    transient ActiveUser activeUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecretToken browser = PortalCookie.PASSKEY
                .read(request)
                .filter(token -> TOKEN.matcher(token.value()).matches())
                .orElseGet(SecretToken::random);
        Optional<PasskeyRequest> asked =
                passkeys.begin(browser, activeUser.actor().caller());
        if (asked.isEmpty()) {
            response.setStatus(TOO_MANY);
            return;
        }
        PortalCookie.PASSKEY.write(request, response, browser);
        response.setContentType("application/json");
        try (JsonWriter writer = Json.createWriter(response.getOutputStream())) {
            writer.writeObject(json(asked.get()));
        }
    }

    private static JsonObject json(PasskeyRequest asked) {
        return Json.createObjectBuilder()
                .add("challenge", asked.challenge().value())
                .add("rpId", asked.party())
                .add("userVerification", "required")
                .build();
    }
}

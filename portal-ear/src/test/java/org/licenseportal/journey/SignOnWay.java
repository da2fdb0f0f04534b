package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of single sign-on, as browsers without scripts go them. */
public final class SignOnWay {

    private static final Pattern LINK = Pattern.compile("id=\"go\"[^>]*href=\"([^\"]+)\"");

    private SignOnWay() {}

    /** Adds the integration of an account and switches it on. */
    public static void switchOn(PortalPages pages, String account) {
        String page = "/customers/" + account + "/integrations";
        assertEquals(302, pages.send(page + "/add", "add", "single-sign-on").status());
        assertEquals(302, move(pages, account, "enable").status());
    }

    /** Switches the integration on or off: {@code enable}, {@code disable}. */
    static Answer move(PortalPages pages, String account, String move) {
        return pages.send("/customers/" + account + "/integrations", "move", "single-sign-on:" + move);
    }

    /** Saves settings, with passwords beside them or not. */
    static Answer save(PortalPages pages, String account, SignOnIssuer issuer, boolean passwords) {
        return pages.send(
                "/customers/" + account + "/sign-on",
                "settings",
                "settings",
                "issuer",
                issuer.address(),
                "clientId",
                SignOnIssuer.CLIENT,
                "clientSecret",
                SignOnIssuer.SECRET,
                passwords ? "passwords" : "nothing",
                "true",
                "save",
                "Save");
    }

    /** Types an address or an account ID. */
    static Answer begin(PortalPages pages, String typed) {
        return pages.send("/login/sso", "account", typed, "sso", "sso", "submit", "Continue");
    }

    /** The address of the issuer to which that leads. */
    static String start(PortalPages pages, String typed) {
        Answer answer = begin(pages, typed);
        assertEquals(200, answer.status(), answer::text);
        Matcher link = LINK.matcher(answer.text());
        assertTrue(link.find(), answer::text);
        return link.group(1).replace("&amp;", "&");
    }

    /** What of the portal the issuer leads back to. */
    static String authorize(String address) {
        try {
            String location = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            URI back = URI.create(location);
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All of it: what the portal answers in the end. */
    static Answer logIn(PortalPages pages, String typed) {
        return pages.open(authorize(start(pages, typed)));
    }
}

package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The profile and its picture, by the pages. */
class ProfileJourneyIT {

    private static final String BOUNDARY = "portal-3c2b1a";

    private final URI portal = Stage.DERBY.server().address();
    private final PortalPages sara = PortalPages.of(portal, "admin@southgate.example");
    private final PortalApi http = new PortalApi(portal);

    @Test
    void aUserChoosesThemeLanguageAndTimeZone() {
        assertEquals(302, save("Europe/Berlin", "dark").status());
        String page = sara.open("/account/profile?done=saved").text();
        assertTrue(page.contains("data-theme=\"dark\""), page);
        assertTrue(page.contains("Your profile is saved."), page);
        assertEquals(422, save("Nowhere/Land", "dark").status());
        assertEquals(302, save("Europe/London", "system").status());
    }

    @Test
    void aPictureIsEncodedAnewAndCachedByItsTag() throws IOException {
        assertTrue(upload(png()).header("Location").endsWith("?done=picture"));
        Answer picture = sara.open("/account/picture");
        assertEquals("image/jpeg", picture.header("Content-Type"));
        assertEquals(256, ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth());
        Answer again = http.get(
                "/account/picture",
                "Cookie",
                "portal-session=" + sara.cookie("portal-session"),
                "If-None-Match",
                picture.header("ETag"));
        assertEquals(304, again.status());

        PortalPages stranger = PortalPages.of(portal, "admin@northgate.example");
        PortalPages vendor = PortalPages.of(portal, "vendor@portal.example");
        String path = "/pictures/00000000-0000-4000-8000-000000000004";
        assertEquals(404, stranger.open(path).status());
        assertEquals(404, new PortalPages(portal).open(path).status());
        assertEquals(200, vendor.open(path).status());

        assertEquals(302, sara.send("/account/picture", "remove", "yes").status());
        assertEquals(
                "image/svg+xml",
                sara.open("/account/picture").header("Content-Type").split(";")[0]);
    }

    @Test
    void whatIsNoPictureIsToldBesideItsField() {
        Answer sent = upload("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertTrue(sent.header("Location").endsWith("?picture=unreadable"), sent.header("Location"));
        assertTrue(sara.open("/account/profile?picture=unreadable").text().contains("no PNG and no JPEG"));
        assertTrue(upload(new byte[1024 * 1024 + 1]).header("Location").endsWith("?picture=large"));
    }

    private Answer save(String zone, String theme) {
        return sara.send(
                "/account/profile",
                "profile",
                "profile",
                "name",
                "Sara South",
                "language",
                "en",
                "zone",
                zone,
                "theme",
                theme,
                "swas",
                "true",
                "save",
                "Save");
    }

    private Answer upload(byte[] file) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return http.exchange(http.request("/account/picture")
                .header("Cookie", "portal-session=" + sara.cookie("portal-session"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

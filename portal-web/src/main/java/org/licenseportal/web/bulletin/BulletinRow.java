package org.licenseportal.web.bulletin;

import java.time.ZoneId;
import org.licenseportal.bulletin.BulletinDetails;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * A bulletin in the reader's words.
 *
 * @param id its part of addresses
 * @param title its headline
 * @param kind what it is about
 * @param state draft or sent, in words
 * @param sent whether it was sent
 * @param changed when it was changed last and by whom
 */
public record BulletinRow(String id, String title, String kind, String state, boolean sent, String changed) {

    static BulletinRow of(BulletinDetails bulletin, Texts texts, ZoneId zone) {
        String state = bulletin.sent()
                .map(sent -> texts.text("state.sent", sent.recipients()))
                .orElseGet(() -> texts.text("state.draft"));
        return new BulletinRow(
                bulletin.id().value(),
                bulletin.content().title(),
                texts.text("kind." + bulletin.content().kind().word()),
                state,
                bulletin.sent().isPresent(),
                texts.text(
                        "changed",
                        Days.timeOf(bulletin.change().at(), zone),
                        bulletin.change().by()));
    }

    /** How the state looks: a class of the style sheet. */
    public String look() {
        return sent ? "ok" : "none";
    }

    /** The icon beside the state. */
    public String icon() {
        return sent ? "check" : "info";
    }
}

package org.licenseportal.letter;

import org.licenseportal.notification.NotificationFixture;

/** A composer for tests, in the name of a made-up vendor. */
public final class ComposerFixture {

    private ComposerFixture() {}

    /** Writes in the name of Example Communications, at {@code https://portal.example}. */
    public static MailComposer composer() {
        MailComposer composer = new MailComposer();
        composer.templates = new LetterTemplates();
        composer.letterhead = NotificationFixture.letterhead();
        return composer;
    }
}

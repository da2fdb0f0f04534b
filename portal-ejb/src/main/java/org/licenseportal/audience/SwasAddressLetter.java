package org.licenseportal.audience;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.Recipient;
import org.licenseportal.letter.SwasAddressMail;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.Outbox;

/** The mail that asks to confirm an address. */
@Dependent
class SwasAddressLetter {

    @Inject
    Outbox outbox;

    @Inject
    MailComposer composer;

    @Inject
    Letterhead letterhead;

    /** Puts it into the outbox, in the caller's transaction. */
    void send(SwasAddressDetails address, String asker, String organization, SecretToken token) {
        outbox.add(composer.compose(new SwasAddressMail(
                Recipient.of(address.address()),
                asker,
                organization,
                URI.create(letterhead.portal() + "/swas-address/" + token.value()),
                address.askedAt().plus(SwasAddress.CONFIRMABLE))));
    }
}

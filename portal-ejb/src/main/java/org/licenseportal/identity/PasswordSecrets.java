package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.licenseportal.notification.Letterhead;

/** Turns a password that somebody wants into the hash that is kept of it, if the rules let it pass. */
@ApplicationScoped
class PasswordSecrets {

    @Inject
    PasswordCheck check;

    @Inject
    Letterhead letterhead;

    /** What follows from the hash; a refusal when a rule is against the password, or too many others are waiting. */
    PasswordOutcome accept(String password, User user, Function<PasswordHash, PasswordOutcome> next) {
        return accept(password, known(user.email(), user.name()), next);
    }

    /** The same for somebody who is no user yet. */
    PasswordOutcome accept(String password, Set<String> owned, Function<PasswordHash, PasswordOutcome> next) {
        Optional<PasswordRefusal> refusal = PasswordRule.check(password, owned);
        if (refusal.isPresent()) {
            return new PasswordOutcome.Refused(refusal.get());
        }
        return check.hash(password).map(next).orElseGet(() -> new PasswordOutcome.Refused(PasswordRefusal.BUSY));
    }

    /** What others know of somebody, and of the portal. */
    Set<String> known(EmailAddress email, String name) {
        String[] parts = email.key().split("@", 2);
        Set<String> known = new TreeSet<>();
        known.add(parts[0]);
        known.add(parts[1].substring(0, parts[1].indexOf('.')));
        known.add(name);
        known.add(letterhead.name());
        known.add("License Portal");
        return known;
    }
}

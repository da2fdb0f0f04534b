package org.licenseportal.web.account;

import org.licenseportal.identity.PasswordRefusal;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/** Says why a password was not taken, beside the field that it stands in. */
final class PasswordErrors {

    private PasswordErrors() {}

    static FormErrors of(PasswordRefusal refusal, String current, String wanted) {
        String field =
                switch (refusal) {
                    case CURRENT_WRONG, TOO_MANY, BUSY -> current;
                    default -> wanted;
                };
        return FormErrors.of(field, Texts.here("account").text("refusal." + refusal.name()));
    }
}

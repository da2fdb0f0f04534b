package org.licenseportal.web.register;

import java.util.Locale;
import org.licenseportal.web.support.ProblemNotice;

/** A form sent without what it is for. */
enum Missing {
    FILE("upload.none", "file"),
    TEXT("paste.none", "text"),
    ADDRESS("mail.none", "address");

    private final String key;
    private final String field;

    Missing(String key, String field) {
        this.key = key;
        this.field = field;
    }

    ProblemNotice notice(Locale locale) {
        return ProblemNotice.ofField("register", key, field, locale);
    }
}

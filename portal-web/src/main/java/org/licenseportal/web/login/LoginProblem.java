package org.licenseportal.web.login;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import org.licenseportal.web.support.ProblemNotice;
import org.licenseportal.web.support.Texts;

/** Why a login failed, as far as its user is told. */
enum LoginProblem {
    EMAIL_MISSING("emailMissing", 422, "email"),
    PASSWORD_MISSING("passwordMissing", 422, "password"),
    WRONG("wrong", 422, "email"),
    TOO_MANY("tooMany", 429, "");

    private final String key;
    private final int status;
    private final String field;

    LoginProblem(String key, int status, String field) {
        this.key = key;
        this.status = status;
        this.field = field;
    }

    ProblemNotice notice(Object... places) {
        Locale locale = FacesContext.getCurrentInstance().getApplication().getDefaultLocale();
        Texts texts = Texts.of("login", locale);
        return new ProblemNotice(
                "",
                status,
                texts.text(key + ".title"),
                texts.text(key + ".text", places),
                field,
                List.of(),
                List.of(),
                List.of());
    }
}

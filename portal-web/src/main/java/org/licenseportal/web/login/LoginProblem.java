package org.licenseportal.web.login;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import org.licenseportal.identity.PasswordRefusal;
import org.licenseportal.signon.SignOnRefusal;
import org.licenseportal.web.support.ProblemNotice;
import org.licenseportal.web.support.Texts;

/** Why a login failed, as far as its user is told. */
enum LoginProblem {
    EMAIL_MISSING("emailMissing", 422, "email"),
    PASSWORD_MISSING("passwordMissing", 422, "password"),
    WRONG("wrong", 422, "email"),
    TOO_MANY("tooMany", 429, ""),
    EMAIL_UNUSABLE("emailUnusable", 422, "email"),
    LINKS_TOO_MANY("linksTooMany", 429, ""),
    LINK_MISSING("linkMissing", 422, "token"),
    LINK_OVER("linkOver", 410, ""),
    EMAIL_OVER("emailOver", 410, ""),
    TOO_SHORT("tooShort", 422, "password"),
    TOO_LONG("tooLong", 422, "password"),
    COMMON("common", 422, "password"),
    PREDICTABLE("predictable", 422, "password"),
    PERSONAL("personal", 422, "password"),
    NAME_MISSING("nameMissing", 422, "name"),
    PASSKEY_WRONG("passkeyWrong", 422, ""),
    CODE_WRONG("codeWrong", 422, "code"),
    STEP_OVER("stepOver", 410, ""),
    CURRENT_WRONG("wrong", 422, "password"),
    SIGN_ON_ONLY("signOnOnly", 422, ""),
    ACCOUNT_MISSING("accountMissing", 422, "account"),
    NOT_OFFERED("notOffered", 422, "account"),
    ISSUER_SILENT("issuerSilent", 503, ""),
    OVER("ssoOver", 410, ""),
    OFF("ssoOff", 403, ""),
    ISSUER_REFUSED("issuerRefused", 403, ""),
    PROOF_WRONG("proofWrong", 403, ""),
    ADDRESS_UNVERIFIED("addressUnverified", 403, ""),
    NO_ADMIN("noAdmin", 403, ""),
    OTHER_PERSON("otherPerson", 403, ""),
    BUSY("busy", 503, "");

    private final String key;
    private final int status;
    private final String field;

    LoginProblem(String key, int status, String field) {
        this.key = key;
        this.status = status;
        this.field = field;
    }

    static LoginProblem of(PasswordRefusal refusal) {
        return valueOf(refusal.name());
    }

    static LoginProblem of(SignOnRefusal refusal) {
        return valueOf(refusal.name());
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

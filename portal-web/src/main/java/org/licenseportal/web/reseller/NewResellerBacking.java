package org.licenseportal.web.reseller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerName;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.reseller.SaveReseller;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** A reseller that is new. */
@Named
@RequestScoped
public class NewResellerBacking {

    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final int UNPROCESSABLE = 422;

    @Inject
    ResellerService resellers;

    @Inject
    ActiveUser activeUser;

    private String number = "";
    private String name = "";
    private FormErrors errors = FormErrors.NONE;

    /** Creates it, unless there is one of that number. */
    public String create() {
        number = Posted.here().one(NUMBER);
        name = Posted.here().one(NAME);
        Texts texts = Texts.here("resellers");
        Optional<ResellerNumber> wanted = ResellerNumber.parse(number);
        Optional<ResellerName> called = ResellerName.parse(name);
        if (wanted.isEmpty()) {
            errors = errors.and(NUMBER, texts.text("number.wrong"));
        } else if (resellers.find(wanted.get()).isPresent()) {
            errors = errors.and(NUMBER, texts.text("number.taken", wanted.get().value()));
        }
        if (called.isEmpty()) {
            errors = errors.and(NAME, texts.text("name.wrong"));
        }
        if (errors.isAny()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
            return null;
        }
        SaveReseller reseller = new SaveReseller(wanted.orElseThrow(), called.orElseThrow(), Optional.empty());
        Retry.onConflict(() -> resellers.save(reseller, activeUser.actor()));
        return Redirects.to(ResellerListBacking.PATH + "/" + reseller.number());
    }

    /** The number as it was typed. */
    public String getNumber() {
        return number;
    }

    /** The name as it was typed. */
    public String getName() {
        return name;
    }

    public FormErrors getErrors() {
        return errors;
    }
}

package org.licenseportal.web.reseller;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerName;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.reseller.SaveReseller;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** One reseller: its name, whether it may do anything, and the changes to both. */
@Named
@RequestScoped
public class ResellerBacking {

    @Inject
    ResellerService resellers;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<ResellerDetails> reseller;
    private String name;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("resellers");
        reseller = ResellerNumber.parse(path.get("number")).flatMap(resellers::find);
        name = reseller.map(ResellerDetails::name).orElse("");
    }

    /** A reseller that does not exist has no page. */
    public void check() {
        if (reseller.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** Gives it another name. */
    public String rename() {
        name = Posted.here().one("name");
        Optional<ResellerName> wanted = ResellerName.parse(name);
        if (wanted.isEmpty()) {
            errors = FormErrors.of("name", texts.text("name.wrong"));
            return null;
        }
        return save(new SaveReseller(number(), wanted.get(), Optional.empty()));
    }

    /** Keeps it from doing anything. */
    public String suspend() {
        return save(new SaveReseller(number(), current(), Optional.of(true)));
    }

    /** Lets it work again. */
    public String reactivate() {
        return save(new SaveReseller(number(), current(), Optional.of(false)));
    }

    private String save(SaveReseller wanted) {
        Retry.onConflict(() -> resellers.save(wanted, activeUser.actor()));
        return Redirects.to(ResellerListBacking.PATH + "/" + wanted.number());
    }

    private ResellerNumber number() {
        return reseller.orElseThrow().number();
    }

    private ResellerName current() {
        return new ResellerName(reseller.orElseThrow().name());
    }

    /** The reseller in words; null when there is none. */
    public ResellerRow getReseller() {
        return reseller.map(known -> ResellerRow.of(known, texts)).orElse(null);
    }

    /** The name as it is, or as it was typed. */
    public String getName() {
        return name;
    }

    public FormErrors getErrors() {
        return errors;
    }
}

package org.licenseportal.web.unsubscribe;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.licenseportal.audience.SwasAddressDetails;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.web.support.Texts;

/** The page behind a link that confirms an address: for whose notices, and whether it is done. */
@Named
@RequestScoped
public class SwasConfirmBacking {

    @Inject
    ResellerService resellers;

    private boolean waiting;
    private String title;
    private String lede;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        SwasAddressDetails address =
                (SwasAddressDetails) faces.getExternalContext().getRequestMap().get(SwasConfirmServlet.ATTRIBUTE);
        Texts texts = Texts.of("unsubscribe", faces.getApplication().getDefaultLocale());
        String state = address.state().word();
        String reseller =
                resellers.find(address.owner()).map(ResellerDetails::name).orElse("");
        waiting = address.state() == SwasAddressDetails.State.WAITING;
        title = texts.text("confirm." + state);
        lede = texts.text("confirm." + state + ".lede", address.address(), reseller);
    }

    /** Whether there is something to confirm. */
    public boolean isWaiting() {
        return waiting;
    }

    public String getTitle() {
        return title;
    }

    /** What the button does, or why there is none. */
    public String getLede() {
        return lede;
    }
}

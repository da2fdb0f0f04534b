package org.licenseportal.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.licenseportal.web.support.Texts;

/** The page after a license file was to be emailed: on its way, or the address to be mended. */
@Named
@RequestScoped
public class LicenseMailBacking {

    private LicenseMailing mailing;
    private String sentTo;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        mailing = (LicenseMailing) faces.getExternalContext().getRequestMap().get(LicenseMailing.ATTRIBUTE);
        Texts texts = Texts.of("register", faces.getApplication().getDefaultLocale());
        sentTo = texts.text("mail.sent.text", mailing.fileName(), mailing.address());
    }

    public LicenseMailing getMailing() {
        return mailing;
    }

    /** What goes where, in a sentence. */
    public String getSentTo() {
        return sentTo;
    }
}

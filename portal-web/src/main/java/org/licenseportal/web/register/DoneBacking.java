package org.licenseportal.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.licenseportal.activation.ActivationOutcome.Issued;
import org.licenseportal.license.LicenseFile;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.web.support.Texts;

/** The end of a registration: the license, and what to do with it. */
@Named
@RequestScoped
public class DoneBacking {

    static final String PAGE = "/register/done";

    @Inject
    MailSettings mail;

    private String text;
    private String fileText;
    private String fileName;
    private boolean repeated;
    private LicenseSummary license;
    private String title;
    private String lede;
    private boolean mailable;

    void show(Issued issued, String request) {
        Texts texts = Texts.of(
                "register", FacesContext.getCurrentInstance().getApplication().getDefaultLocale());
        text = request;
        fileName = issued.license().fileName();
        fileText = LicenseFile.of(issued.license());
        repeated = issued.repeated();
        mailable = mail.available();
        license = LicenseSummary.of(issued.license().document(), fileName, texts);
        String kind = license.deactivated() ? ".deactivated" : "";
        title = texts.text("done.title" + kind);
        lede = texts.text("done.lede" + kind, issued.license().siteId().value());
    }

    /** Leads those who come here without a license to the first step. */
    public String startOver() {
        return "/register?faces-redirect=true";
    }

    public String getTitle() {
        return title;
    }

    public String getLede() {
        return lede;
    }

    /** The request, which the download sends once more: the same request gets the same license. */
    public String getText() {
        return text;
    }

    /** The license file as text. */
    public String getFileText() {
        return fileText;
    }

    public String getFileName() {
        return fileName;
    }

    /** Whether this request was answered before. */
    public boolean isRepeated() {
        return repeated;
    }

    /** Whether there is a mail server to email the license by. */
    public boolean isMailable() {
        return mailable;
    }

    public LicenseSummary getLicense() {
        return license;
    }
}

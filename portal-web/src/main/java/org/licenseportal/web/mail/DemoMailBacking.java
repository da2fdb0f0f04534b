package org.licenseportal.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URI;
import org.licenseportal.notification.DemoMail;
import org.licenseportal.notification.MailAttachment;
import org.licenseportal.web.support.Texts;

/** One mail of a demo: the one that {@link DemoMailServlet} was asked for. */
@Named
@RequestScoped
public class DemoMailBacking {

    private DemoMail mail;
    private MailRow row;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Texts texts = Texts.of("mails", faces.getApplication().getDefaultLocale());
        mail = (DemoMail) faces.getExternalContext().getRequestMap().get(DemoMailServlet.ATTRIBUTE);
        row = MailRow.of(mail.summary(), texts);
    }

    public MailRow getRow() {
        return row;
    }

    public String getText() {
        return mail.mail().content().text();
    }

    /** The name of the file that goes with it; empty without one. */
    public String getFileName() {
        return mail.mail().attachment().map(MailAttachment::name).orElse("");
    }

    /** The content of that file. */
    public String getFileText() {
        return mail.mail().attachment().map(MailAttachment::text).orElse("");
    }

    /** The address that ends mails of this kind; empty where there is none. */
    public String getUnsubscribe() {
        return mail.mail().unsubscribe().map(URI::toString).orElse("");
    }
}

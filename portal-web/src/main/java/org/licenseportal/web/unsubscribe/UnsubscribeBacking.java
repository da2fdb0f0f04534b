package org.licenseportal.web.unsubscribe;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.licenseportal.audience.UnsubscribeChoice;
import org.licenseportal.web.support.Texts;

/** The page behind the address in a mail: which mails it ends, for whom, and whether it has. */
@Named
@RequestScoped
public class UnsubscribeBacking {

    private UnsubscribeChoice choice;
    private String lede;
    private String kind;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        choice = (UnsubscribeChoice) faces.getExternalContext().getRequestMap().get(UnsubscribeServlet.ATTRIBUTE);
        Texts texts = Texts.of("unsubscribe", faces.getApplication().getDefaultLocale());
        kind = texts.text("kind." + choice.kind().word());
        lede = texts.text(choice.active() ? "unsubscribe.lede" : "unsubscribe.done.lede", kind, choice.address());
    }

    /** Whether the mails go on so far. */
    public boolean isActive() {
        return choice.active();
    }

    /** Which mails, in the reader's words. */
    public String getKind() {
        return kind;
    }

    /** What the button does, or what it did. */
    public String getLede() {
        return lede;
    }
}

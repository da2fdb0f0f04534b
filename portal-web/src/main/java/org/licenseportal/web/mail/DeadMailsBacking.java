package org.licenseportal.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.notification.MailId;
import org.licenseportal.notification.MailSummary;
import org.licenseportal.notification.MailboxService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Texts;

/**
 * The mails that were given up, for the vendor: whom they should have reached, why they did not, and a way to try
 * again.
 */
@Named
@RequestScoped
public class DeadMailsBacking {

    private static final int ROWS = 50;

    @Inject
    MailboxService mails;

    @Inject
    ActiveUser activeUser;

    private Page<MailSummary> page;
    private List<MailRow> rows;

    @PostConstruct
    void load() {
        Texts texts = Texts.of(
                "mails", FacesContext.getCurrentInstance().getApplication().getDefaultLocale());
        page = mails.dead(new PageRequest(ROWS, Cursor.parse(parameter("cursor"))));
        rows = page.items().stream().map(mail -> MailRow.of(mail, texts)).toList();
    }

    /**
     * Has the mail tried again whose button was pressed. The button names it, since the list may have moved
     * meanwhile.
     */
    public void retry() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<MailId> pressed = faces.isPostback() ? MailId.parse(parameter("mail")) : Optional.empty();
        if (pressed.isPresent()) {
            mails.retry(pressed.get(), activeUser.actor());
            faces.getExternalContext().redirect("/vendor/mails");
            faces.responseComplete();
        }
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    public List<MailRow> getRows() {
        return rows;
    }

    /** Where the page after this one starts; empty on the last one. */
    public String getNext() {
        return page.next().map(Cursor::text).orElse("");
    }

    /** Where the page before this one ends; empty on the first one. */
    public String getPrevious() {
        return page.previous().map(Cursor::text).orElse("");
    }
}

package org.licenseportal.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.notification.MailSummary;
import org.licenseportal.notification.MailboxService;
import org.licenseportal.web.support.Texts;

/** The mails of a demo, the latest first. */
@Named
@RequestScoped
public class DemoMailsBacking {

    private static final int ROWS = 50;

    @Inject
    MailboxService mails;

    private Page<MailSummary> page;
    private List<MailRow> rows;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Texts texts = Texts.of("mails", faces.getApplication().getDefaultLocale());
        String cursor = faces.getExternalContext().getRequestParameterMap().get("cursor");
        page = mails.demoMails(new PageRequest(ROWS, Cursor.parse(cursor)));
        rows = page.items().stream().map(mail -> MailRow.of(mail, texts)).toList();
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

package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.IdentityService;
import org.licenseportal.identity.SessionDetails;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** Where the user is logged in, and the way to end that. */
@Named
@RequestScoped
public class SessionsBacking {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    @Inject
    IdentityService identity;

    @Inject
    ActiveUser activeUser;

    private List<Row> rows;

    /**
     * One login.
     *
     * @param id its identifier
     * @param agent what the browser says it is
     * @param address where it began
     * @param since when it began, in the user's time zone
     * @param seen when it was last used
     * @param own whether it is the one that asks
     */
    public record Row(String id, String agent, String address, String since, String seen, boolean own) {}

    @PostConstruct
    void load() {
        CurrentUser user = activeUser.user().orElseThrow();
        rows = identity.sessions(user.id()).stream()
                .map(session -> row(session, user))
                .toList();
    }

    /** Ends the login whose button was pressed. The button names it, since rows may have moved meanwhile. */
    public void end() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String pressed = faces.getExternalContext().getRequestParameterMap().get("end");
        if (faces.isPostback() && pressed != null) {
            identity.endSession(activeUser.user().orElseThrow().id(), pressed, activeUser.actor());
            Redirects.to("/account/sessions");
            faces.responseComplete();
        }
    }

    private static Row row(SessionDetails session, CurrentUser user) {
        return new Row(
                session.id(),
                session.agent(),
                session.address(),
                TIME.format(session.since().atZone(user.zone())),
                TIME.format(session.seen().atZone(user.zone())),
                session.id().equals(user.session()));
    }

    public List<Row> getRows() {
        return rows;
    }
}

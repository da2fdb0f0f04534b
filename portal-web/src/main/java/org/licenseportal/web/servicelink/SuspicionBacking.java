package org.licenseportal.web.servicelink;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.servicelink.Suspicion;
import org.licenseportal.site.ResetReason;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** A suspicion (SL-4): what happened, what to do, and its end by whoever found out what it was. */
@Named
@RequestScoped
public class SuspicionBacking {

    private static final String REASON = "reason";

    @Inject
    LinkSource source;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private Optional<Suspicion> suspicion;
    private SuspicionLine line;
    private String root;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        root = source.root();
        suspicion = source.suspicion(path.get("suspicionId"));
        SuspicionWords words = new SuspicionWords(Texts.here("servicelink"), activeUser.zone(), root);
        suspicion.ifPresent(found -> line = words.line(found));
    }

    /** Does what the form asks for; a suspicion that is not there, or about somebody else's site, is not found. */
    public void lead() {
        if (suspicion.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            send();
        }
    }

    private void send() {
        if (!isMine()) {
            Redirects.notFound();
            return;
        }
        ResetReason.parse(getReason()).ifPresentOrElse(this::settle, this::refuse);
    }

    private void settle(ResetReason reason) {
        source.settle(suspicion.orElseThrow(), reason);
        Redirects.to(line.path());
        FacesContext.getCurrentInstance().responseComplete();
    }

    private void refuse() {
        errors = FormErrors.of(REASON, Texts.here("servicelink").text("settle.reason.error", ResetReason.MAX_LENGTH));
    }

    public SuspicionLine getLine() {
        return line;
    }

    /** Whether the reader may settle it. */
    public boolean isMine() {
        return activeUser.isVendor() || activeUser.isAdmin();
    }

    /** What was typed. */
    public String getReason() {
        return Optional.ofNullable(request.getParameter(REASON)).orElse("");
    }

    /** What to say of the reason; the vendor's is read by the owner of the site. */
    public String getReasonHint() {
        return Texts.here("servicelink").text("settle.reason.hint" + (activeUser.isVendor() ? ".vendor" : ""));
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** Where the list of suspicions is. */
    public String getList() {
        return SuspicionQuery.path(root);
    }

    /** The beginning of addresses of the reader's pages. */
    public String getRoot() {
        return root;
    }

    /** The section that the page belongs to. */
    public String getArea() {
        return root.isEmpty() ? "sites" : "vendor_sites";
    }
}

package org.licenseportal.web.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.bulletin.BulletinDelivery;
import org.licenseportal.bulletin.BulletinDetails;
import org.licenseportal.bulletin.BulletinId;
import org.licenseportal.bulletin.BulletinOutcome;
import org.licenseportal.bulletin.BulletinService;
import org.licenseportal.bulletin.SeenBulletin;
import org.licenseportal.kernel.Retry;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.MailContent;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Download;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** One bulletin: as its readers will see it, and sending it; once sent, what became of it. */
@Named
@RequestScoped
public class BulletinBacking {

    private static final int CONFLICT = 409;

    /** The page shows the mail in a frame of its own, from the portal itself. */
    private static final String FRAMING =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    /** A mail is styled by itself, runs and loads nothing, and stands in no frame but the portal's. */
    private static final String MAIL =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; sandbox";

    @Inject
    BulletinService bulletins;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<BulletinDetails> bulletin;
    private MailContent preview;
    private int readers;
    private BulletinDelivery delivery;
    private boolean stale;

    @PostConstruct
    void load() {
        texts = Texts.here("bulletins");
        bulletin = BulletinId.parse(path.get("bulletin")).flatMap(bulletins::find);
        bulletin.ifPresent(known -> {
            preview = bulletins.preview(known.id(), reader()).orElseThrow();
            readers = bulletins.readers(known.content().kind());
            delivery = bulletins.delivery(known);
        });
    }

    /** A bulletin that does not exist has no page. */
    public void check() {
        if (bulletin.isEmpty()) {
            Redirects.notFound();
        } else {
            header("Content-Security-Policy", FRAMING);
        }
    }

    /** What was sent needs no confirmation any more. */
    public void checkDraft() {
        check();
        if (bulletin.filter(known -> known.sent().isPresent()).isPresent()) {
            Redirects.to(page());
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** The mail as a document of its own. */
    public void html() throws IOException {
        if (bulletin.isEmpty()) {
            Redirects.notFound();
            return;
        }
        header("Content-Security-Policy", MAIL);
        Download.send("text/html;charset=UTF-8", preview.html());
    }

    /** Sends it to who looks at it. */
    public String test() {
        return bulletin.map(known -> {
                    bulletins.test(known.id(), reader());
                    return Redirects.to(page() + "?tested=1");
                })
                .orElse(null);
    }

    /** Sends it to all who subscribed to its kind. */
    public String send() {
        return seen().map(draft -> after(Retry.onConflict(() -> bulletins.send(draft, activeUser.actor())), page()))
                .orElse(null);
    }

    /** Throws the draft away. */
    public String discard() {
        return seen().map(draft -> after(
                        Retry.onConflict(() -> bulletins.discard(draft, activeUser.actor())), BulletinListBacking.PATH))
                .orElse(null);
    }

    private String after(BulletinOutcome outcome, String next) {
        return outcome.fold(
                done -> Redirects.to(next),
                () -> {
                    stale = true;
                    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(CONFLICT);
                    return null;
                },
                () -> {
                    Redirects.notFound();
                    return null;
                });
    }

    private Optional<SeenBulletin> seen() {
        return bulletin.map(known ->
                new SeenBulletin(known.id(), Posted.here().number("version").orElse(-1L)));
    }

    private Recipient reader() {
        return new Recipient(
                MailAddress.parse(activeUser.getEmail()).orElseThrow(),
                activeUser.getName(),
                Locale.ENGLISH,
                activeUser.zone());
    }

    private String page() {
        return BulletinListBacking.PATH + "/" + path.get("bulletin");
    }

    private static void header(String name, String value) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader(name, value);
    }

    /** The bulletin in words; null when there is none. */
    public BulletinRow getBulletin() {
        return bulletin.map(known -> BulletinRow.of(known, texts, activeUser.zone()))
                .orElse(null);
    }

    /** The mail as plain text. */
    public String getText() {
        return preview.text();
    }

    /** How many it would go to now, in words. */
    public String getReaders() {
        return texts.text("readers", readers);
    }

    /** What the button that sends says. */
    public String getSendLabel() {
        return texts.text("send.button", readers);
    }

    /** Whether there is anybody to send it to. */
    public boolean isReadable() {
        return readers > 0;
    }

    /** What became of its mails. */
    public BulletinDelivery getDelivery() {
        return delivery;
    }

    /** The version that this page shows. */
    public long getVersion() {
        return bulletin.map(BulletinDetails::version).orElse(0L);
    }

    /** Whether somebody changed or sent it meanwhile. */
    public boolean isStale() {
        return stale;
    }
}

package org.licenseportal.web.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.licenseportal.bulletin.BulletinContent;
import org.licenseportal.bulletin.BulletinDetails;
import org.licenseportal.bulletin.BulletinId;
import org.licenseportal.bulletin.BulletinKind;
import org.licenseportal.bulletin.BulletinOutcome;
import org.licenseportal.bulletin.BulletinService;
import org.licenseportal.bulletin.SeenBulletin;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The form of a bulletin, a new one or a draft. */
@Named
@RequestScoped
public class BulletinFormBacking {

    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final int UNPROCESSABLE = 422;

    @Inject
    BulletinService bulletins;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Texts texts;
    private Optional<BulletinDetails> bulletin;
    private String kind;
    private String title;
    private String body;
    private long version;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        texts = Texts.here("bulletins");
        bulletin = BulletinId.parse(path.get("bulletin"))
                .flatMap(bulletins::find)
                .filter(known -> known.sent().isEmpty());
        kind = bulletin.map(known -> known.content().kind().word()).orElse(BulletinKind.SALES.word());
        title = bulletin.map(known -> known.content().title()).orElse("");
        body = bulletin.map(known -> known.content().body()).orElse("");
        version = bulletin.map(BulletinDetails::version).orElse(0L);
    }

    /** What was sent, and what does not exist, cannot be changed. */
    public void check() {
        if (bulletin.isEmpty()) {
            Redirects.notFound();
        }
    }

    /** A new draft. */
    public String create() {
        Optional<BulletinContent> content = read();
        return content.isEmpty()
                ? refuse()
                : Redirects.to(BulletinListBacking.PATH + "/" + bulletins.create(content.get(), activeUser.actor()));
    }

    /** Gives the draft other content, unless somebody else did meanwhile. */
    public String change() {
        Optional<BulletinContent> content = read();
        version = Posted.here().number("version").orElse(-1L);
        if (content.isEmpty()) {
            return refuse();
        }
        BulletinId id = new BulletinId(path.get("bulletin"));
        BulletinOutcome outcome = Retry.onConflict(
                () -> bulletins.change(new SeenBulletin(id, version), content.get(), activeUser.actor()));
        return outcome.fold(
                done -> Redirects.to(BulletinListBacking.PATH + "/" + id),
                () -> {
                    errors = FormErrors.of(TITLE, texts.text("stale"));
                    return refuse();
                },
                () -> {
                    Redirects.notFound();
                    return null;
                });
    }

    private Optional<BulletinContent> read() {
        Posted posted = Posted.here();
        kind = posted.one(KIND);
        title = posted.one(TITLE);
        body = posted.one(BODY);
        if (BulletinKind.parse(kind).isEmpty()) {
            errors = errors.and(KIND, texts.text("kind.wrong"));
        }
        if (!BulletinContent.titleFits(title)) {
            errors = errors.and(TITLE, texts.text("title.wrong", BulletinContent.LONGEST_TITLE));
        }
        if (!BulletinContent.bodyFits(body)) {
            errors = errors.and(BODY, texts.text("body.wrong", BulletinContent.LONGEST_BODY));
        }
        return errors.isAny()
                ? Optional.empty()
                : BulletinKind.parse(kind).map(known -> new BulletinContent(known, title, body));
    }

    private String refuse() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    /** Kinds of bulletins. */
    public List<Choice> getKinds() {
        return Arrays.stream(BulletinKind.values())
                .map(known -> Choice.of(known.word(), texts.text("kind." + known.word()), kind))
                .toList();
    }

    /** Where Cancel leads. */
    public String getBack() {
        return bulletin.map(known -> BulletinListBacking.PATH + "/" + known.id())
                .orElse(BulletinListBacking.PATH);
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    /** The version that the form was filled from. */
    public long getVersion() {
        return version;
    }

    public FormErrors getErrors() {
        return errors;
    }
}

package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.licenseportal.apikey.ApiKeyAdminService;
import org.licenseportal.apikey.KeyDetails;
import org.licenseportal.apikey.KeyScope;
import org.licenseportal.apikey.NewKey;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The API keys of the user's reseller or account, or of the vendor: makes them, shows each once, revokes them. */
@Named
@RequestScoped
public class KeysBacking {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    @Inject
    ApiKeyAdminService keys;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private CurrentUser user;
    private List<Row> rows;
    private List<Scope> scopes;
    private String made = "";
    private FormErrors errors = FormErrors.NONE;

    /**
     * One key.
     *
     * @param id its identifier
     * @param label what it is for
     * @param prefix how it begins
     * @param scopes what it may be used for, in words
     * @param created when it was made, in the user's time zone
     * @param used when it was last used; empty for never
     */
    public record Row(String id, String label, String prefix, String scopes, String created, String used) {}

    /**
     * Something that a key can be for.
     *
     * @param value its name in the API
     * @param text what it means
     * @param chosen whether it is ticked
     */
    public record Scope(String value, String text, boolean chosen) {}

    @PostConstruct
    void load() {
        user = activeUser.user().orElseThrow();
        Texts texts = Texts.here("account");
        Set<KeyScope> chosen = chosen();
        scopes = keys.offered(user).stream()
                .map(scope -> new Scope(
                        scope.value(), texts.text("scope." + scope.value()), scope.vendors() || chosen.contains(scope)))
                .toList();
        list(texts);
    }

    /** Does what was asked for: makes a key, or revokes the one whose button was pressed. */
    public void act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        String revoked = request.getParameter("revoke");
        if (revoked != null) {
            keys.revoke(user, revoked, activeUser.actor());
            Redirects.to("/account/keys");
            FacesContext.getCurrentInstance().responseComplete();
        } else if (request.getParameter("create") != null) {
            create();
        }
    }

    private void create() {
        Texts texts = Texts.here("account");
        String label = getLabel().strip();
        if (label.isEmpty() || label.length() > NewKey.LONGEST_LABEL) {
            errors = errors.and("label", texts.text("keys.noLabel"));
        }
        if (chosen().isEmpty()) {
            errors = errors.and("scopes", texts.text("keys.noScope"));
        }
        if (!errors.isAny()) {
            made = keys.create(user, new NewKey(label, chosen()), activeUser.actor())
                    .value();
            list(texts);
        }
    }

    private Set<KeyScope> chosen() {
        String[] ticked = request.getParameterValues("scope");
        return Arrays.stream(ticked == null ? new String[0] : ticked)
                .map(KeyScope::parse)
                .flatMap(Optional::stream)
                .filter(keys.offered(user)::contains)
                .collect(Collectors.toSet());
    }

    private void list(Texts texts) {
        rows = keys.list(user).stream().map(key -> row(key, texts)).toList();
    }

    private Row row(KeyDetails key, Texts texts) {
        String words =
                key.scopes().stream().map(scope -> texts.text("scope." + scope)).collect(Collectors.joining(", "));
        return new Row(
                key.id(),
                key.label(),
                key.prefix(),
                words.isEmpty() ? texts.text("keys.all") : words,
                TIME.format(key.created().atZone(user.zone())),
                key.used().map(at -> TIME.format(at.atZone(user.zone()))).orElse(""));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Scope> getScopes() {
        return scopes;
    }

    /** The key that was just made; empty otherwise. */
    public String getMade() {
        return made;
    }

    /** What was typed as label, unless a key was made of it. */
    public String getLabel() {
        String typed = request.getParameter("label");
        return typed == null || !made.isEmpty() ? "" : typed;
    }

    public FormErrors getErrors() {
        return errors;
    }
}

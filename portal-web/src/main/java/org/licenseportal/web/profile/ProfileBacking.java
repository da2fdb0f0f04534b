package org.licenseportal.web.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.Theme;
import org.licenseportal.profile.Language;
import org.licenseportal.profile.ProfileService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** The user's own profile. */
@Named
@RequestScoped
public class ProfileBacking {

    @Inject
    ProfileService profiles;

    @Inject
    ActiveUser activeUser;

    private Texts texts;
    private ProfileForm form;
    private FormErrors errors = FormErrors.NONE;
    private boolean pictured;

    @PostConstruct
    void load() {
        CurrentUser user = activeUser.user().orElseThrow();
        texts = Texts.here("profile");
        form = ProfileForm.of(profiles.of(user));
        pictured = profiles.picture(user.id(), user).isPresent();
        String wrong = parameter("picture");
        if (wrong != null && texts.has("error.picture." + wrong)) {
            errors = FormErrors.of("file", texts.text("error.picture." + wrong));
        }
    }

    /** Saves what the form says, or says what has to be mended. */
    public String save() {
        form = ProfileForm.sent(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        errors = form.errors(texts);
        if (errors.isAny()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
            return null;
        }
        profiles.save(activeUser.user().orElseThrow(), form.profile(), activeUser.actor());
        return Redirects.to("/account/profile?done=saved");
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    public ProfileForm getForm() {
        return form;
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** Whether there is a picture to remove. */
    public boolean isPictured() {
        return pictured;
    }

    /** The languages of mails. */
    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> Choice.of(language.tag(), texts.text("language." + language.tag()), form.language()))
                .toList();
    }

    /** The themes. */
    public List<Choice> getThemes() {
        return Arrays.stream(Theme.values())
                .map(theme -> Choice.of(theme.word(), texts.text("theme." + theme.word()), form.theme()))
                .toList();
    }

    /** The time zones that cities have, and the one that the user has now. */
    public List<Choice> getZones() {
        List<String> names = new ArrayList<>(ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList());
        names.add(0, "UTC");
        if (!names.contains(form.zone())) {
            names.add(0, form.zone());
        }
        return names.stream()
                .map(name -> Choice.of(name, name.replace('_', ' '), form.zone()))
                .toList();
    }
}

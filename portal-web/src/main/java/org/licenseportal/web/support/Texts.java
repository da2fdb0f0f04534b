package org.licenseportal.web.support;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle, for what pages cannot put together by themselves. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of a page or feature in a language. */
    public static Texts of(String page, Locale locale) {
        return new Texts(ResourceBundle.getBundle("org.licenseportal.web.i18n." + page, locale));
    }

    /** The texts of a page or feature in the language of the page that is being made. */
    public static Texts here(String page) {
        return of(page, FacesContext.getCurrentInstance().getApplication().getDefaultLocale());
    }

    /** The text of this key, its places ({0}, {1} …) filled. */
    public String text(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(places);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text's language. */
    public Locale locale() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }
}

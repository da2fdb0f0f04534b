package org.licenseportal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What the form before this page did: the redirect that ended it says so by {@code ?done=word}. A page shows only what
 * its own texts know.
 */
@Named
@RequestScoped
public class DoneNotice {

    @Inject
    HttpServletRequest request;

    /** The sentence, from the bundle of the page; empty when nothing was done. */
    public String of(String bundle) {
        String word = request.getParameter("done");
        Texts texts = Texts.of(
                bundle, FacesContext.getCurrentInstance().getApplication().getDefaultLocale());
        return word != null && texts.has("done." + word) ? texts.text("done." + word) : "";
    }
}

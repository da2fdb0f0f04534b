package org.licenseportal.web.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a form by leading to a page, so that the browser's Reload sends nothing twice. */
public final class Redirects {

    private Redirects() {}

    /**
     * Leads to an address of the portal.
     *
     * @return nothing, for the action of a form to return
     */
    public static String to(String path) {
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        try {
            response.redirect(response.getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }

    /** Answers as if there were no such page: for what does not exist, and for what belongs to somebody else. */
    public static void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(404, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}

package org.licenseportal.web.support;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Forms of a page with a {@link Route} are sent to the address of the page, not to the file of its view. */
public class PageHandler extends ViewHandlerWrapper {

    /** Wraps the one that Faces brings. */
    public PageHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object asked = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean own = viewId.startsWith("/WEB-INF/views/") && asked != null;
        return own ? (String) asked : super.getActionURL(context, viewId);
    }
}

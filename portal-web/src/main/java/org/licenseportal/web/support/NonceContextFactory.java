package org.licenseportal.web.support;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;

/** Has the scripts that components write carry the {@link Nonce} of the page. */
public class NonceContextFactory extends FacesContextFactory {

    /** Wraps the one that Faces brings. */
    public NonceContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return new NonceContext(getWrapped().getFacesContext(context, request, response, lifecycle));
    }

    private static final class NonceContext extends FacesContextWrapper {

        NonceContext(FacesContext wrapped) {
            super(wrapped);
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            boolean marked = writer instanceof NonceWriter;
            getWrapped()
                    .setResponseWriter(Nonce.of(getExternalContext().getRequestMap())
                            .filter(nonce -> !marked)
                            .map(nonce -> (ResponseWriter) new NonceWriter(writer, nonce))
                            .orElse(writer));
        }
    }
}

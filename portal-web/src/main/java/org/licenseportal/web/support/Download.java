package org.licenseportal.web.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers with a file instead of a page. */
public final class Download {

    private Download() {}

    /** Sends a text as a file of this name. */
    public static void file(String name, String type, String text) throws IOException {
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        send(type + ";charset=UTF-8", text);
    }

    /** Sends a document to be shown. */
    public static void send(String type, String text) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        faces.getExternalContext().setResponseContentType(type);
        faces.getExternalContext().setResponseContentLength(bytes.length);
        try (OutputStream body = faces.getExternalContext().getResponseOutputStream()) {
            body.write(bytes);
        }
        faces.responseComplete();
    }
}

package org.licenseportal.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.signingkey.SigningKeyService;
import org.licenseportal.web.support.ProblemNotice;

/** The page Register software: takes a license request as a file, as text, or from a QR code. */
@Named
@RequestScoped
public class RegisterBacking {

    @Inject
    ReviewBacking review;

    @Inject
    SigningKeyService keys;

    private Part file;
    private String text;
    private String rootThumbprint;
    private ProblemNotice problem;

    @PostConstruct
    void load() {
        rootThumbprint = keys.rootThumbprint();
    }

    /** Looks at the chosen file. One byte more than allowed is enough to know that it is too large. */
    public String checkFile() throws IOException {
        if (file == null || file.getSize() == 0) {
            return refuse(Missing.FILE);
        }
        try (InputStream content = file.getInputStream()) {
            return check(content.readNBytes(RequestDocument.MAX_BYTES + 1));
        }
    }

    /** Looks at the pasted text. */
    public String checkText() {
        if (text == null || text.isBlank()) {
            return refuse(Missing.TEXT);
        }
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    private String check(byte[] document) {
        problem = review.open(document).orElse(null);
        return problem == null ? ReviewBacking.PAGE : null;
    }

    private String refuse(Missing missing) {
        FacesContext faces = FacesContext.getCurrentInstance();
        problem = missing.notice(faces.getApplication().getDefaultLocale());
        faces.getExternalContext().setResponseStatus(problem.status());
        return null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether the text was sent rather than a file: its field stays open then. */
    public boolean isPasted() {
        return problem != null && text != null;
    }

    /** What went wrong with the request just sent; null when nothing did. */
    public ProblemNotice getProblem() {
        return problem;
    }

    /** Thumbprint of the key that vouches for all others, which an installation pins. */
    public String getRootThumbprint() {
        return rootThumbprint;
    }
}

package org.licenseportal.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.licenseportal.catalog.CatalogFile;
import org.licenseportal.catalog.CatalogImport;
import org.licenseportal.catalog.PartChange;
import org.licenseportal.catalog.PartService;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.ImportTable;
import org.licenseportal.web.support.PackedText;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.UploadedText;

/** Takes a catalog file in: chosen, looked at line by line, then taken whole or not at all. */
@Named
@RequestScoped
public class PartImportBacking {

    private static final int UNPROCESSABLE = 422;

    @Inject
    PartService parts;

    @Inject
    ActiveUser activeUser;

    private Part file;
    private String packed = "";
    private CatalogImport plan;
    private ImportTable table;
    private boolean done;
    private FormErrors errors = FormErrors.NONE;

    /** Looks at the chosen file; changes nothing. */
    public String check() throws IOException {
        UploadedText upload = UploadedText.of(file);
        if (!upload.readable()) {
            return refuse("file." + upload.wrong());
        }
        packed = PackedText.pack(upload.text());
        show(upload.text(), parts.preview(CatalogFile.read(upload.text())));
        return null;
    }

    /** Takes the file in that was looked at. */
    public String commit() {
        packed = Posted.here().one("packed");
        Optional<String> text = PackedText.unpack(packed);
        if (text.isEmpty()) {
            return refuse("file.none");
        }
        CatalogFile catalog = CatalogFile.read(text.get());
        show(text.get(), Retry.onConflict(() -> parts.take(catalog, activeUser.actor())));
        done = plan.errors().isEmpty();
        return null;
    }

    private void show(String text, CatalogImport result) {
        plan = result;
        boolean json = text.stripLeading().startsWith("{");
        table = json
                ? ImportTable.ofErrors(result.errors())
                : ImportTable.of(text, CatalogFile.COLUMNS, result.errors());
        if (!result.errors().isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    private String refuse(String key) {
        errors = FormErrors.of("file", Texts.here("parts").text(key));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The file on its way to the next step. */
    public String getPacked() {
        return packed;
    }

    /** Whether a file was looked at. */
    public boolean isLooked() {
        return plan != null;
    }

    /** Whether the file can be taken in; true already while the form that takes it is read. */
    public boolean isReady() {
        return plan == null
                ? !errors.isAny() && !Posted.here().one("packed").isEmpty()
                : plan.errors().isEmpty() && !done;
    }

    /** Whether the file was taken in. */
    public boolean isDone() {
        return done;
    }

    /** Its lines. */
    public ImportTable getTable() {
        return table;
    }

    /** How many parts are new. */
    public int getCreated() {
        return plan.count(PartChange.CREATED);
    }

    /** How many parts have other content. */
    public int getChanged() {
        return plan.count(PartChange.CHANGED);
    }

    /** How many parts are like that already. */
    public int getSame() {
        return plan.count(PartChange.NONE);
    }

    public FormErrors getErrors() {
        return errors;
    }
}

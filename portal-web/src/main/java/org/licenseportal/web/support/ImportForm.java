package org.licenseportal.web.support;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.licenseportal.csv.FileError;

/**
 * The form that takes a file in: chosen, looked at line by line, then taken whole or not at all. It is public, and its
 * methods are not final, because pages read properties of public classes only.
 *
 * @param <R> what came of a file, or would come of it
 */
public abstract class ImportForm<R> {

    private static final int UNPROCESSABLE = 422;

    private Part file;
    private String packed = "";
    private R plan;
    private ImportTable table;
    private boolean done;
    private FormErrors errors = FormErrors.NONE;

    /** What would come of the file; changes nothing. */
    protected abstract R preview(String text);

    /** Takes the file in. */
    protected abstract R take(String text);

    /** What is wrong with the file. */
    protected abstract List<FileError> faults(R result);

    /** The lines of the file, as the page shows them. */
    protected abstract ImportTable table(String text, R result);

    /** Looks at the chosen file; changes nothing. */
    public String check() throws IOException {
        UploadedText upload = UploadedText.of(file);
        if (!upload.readable()) {
            return refuse("file." + upload.wrong());
        }
        packed = PackedText.pack(upload.text());
        show(upload.text(), preview(upload.text()));
        return null;
    }

    /** Takes the file in that was looked at. */
    public String commit() {
        packed = Posted.here().one("packed");
        Optional<String> text = PackedText.unpack(packed);
        if (text.isEmpty()) {
            return refuse("file.none");
        }
        show(text.get(), take(text.get()));
        done = faults(plan).isEmpty();
        return null;
    }

    private void show(String text, R result) {
        plan = result;
        table = table(text, result);
        if (!faults(result).isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    private String refuse(String key) {
        errors = FormErrors.of("file", Texts.here("common").text(key));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    /** What came of the file that was looked at or taken. */
    protected R plan() {
        return plan;
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
                : faults(plan).isEmpty() && !done;
    }

    /** Whether the file was taken in. */
    public boolean isDone() {
        return done;
    }

    /** Its lines. */
    public ImportTable getTable() {
        return table;
    }

    public FormErrors getErrors() {
        return errors;
    }
}

package org.licenseportal.web.issue;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.issue.IssueContent;
import org.licenseportal.issue.IssueFault;
import org.licenseportal.issue.IssueKey;
import org.licenseportal.issue.NewFile;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Texts;

/**
 * What somebody typed to report or answer an issue.
 *
 * @param key what the form calls its wish: sent twice, it is done once
 * @param category what the issue is about
 * @param title what it is in a line
 * @param text what there is to say
 * @param files what goes with it; a browser does not fill them in again
 */
public record IssueForm(String key, String category, String title, String text, List<NewFile> files) {

    private static final String FILES = "files";

    /** Keeps its own copy. */
    public IssueForm {
        files = List.copyOf(files);
    }

    /** A form that nobody has typed into. */
    static IssueForm empty() {
        return new IssueForm(IssueKey.random().value(), "", "", "", List.of());
    }

    /** What this request sends. */
    static IssueForm sent() {
        Posted posted = Posted.here();
        return new IssueForm(
                posted.one("form"), posted.one("category"), posted.one("title"), posted.one("text"), uploaded());
    }

    /** The wish of the form; another one where the form was tampered with. */
    IssueKey wish() {
        return IssueKey.parse(key).orElseGet(IssueKey::random);
    }

    IssueContent report() {
        return new IssueContent(category, title, text, files);
    }

    IssueContent answer() {
        return IssueContent.answer(text, files);
    }

    static FormErrors errors(List<IssueFault> faults, Texts texts) {
        FormErrors errors = FormErrors.NONE;
        for (IssueFault fault : faults) {
            errors = errors.and(fault.field(), texts.text("fault." + fault.slug()));
        }
        return errors;
    }

    private static List<NewFile> uploaded() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        List<NewFile> files = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                if (part.getName().equals(FILES) && chosen(part)) {
                    files.add(file(part));
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException noParts) {
            return List.of();
        }
        return files;
    }

    /** A field without a file is sent as one that has no name. */
    private static boolean chosen(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .isPresent();
    }

    /** No more than it takes to see that a file is too large. */
    private static NewFile file(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new NewFile(part.getSubmittedFileName(), content.readNBytes(IssueContent.LARGEST_FILE + 1));
        }
    }
}

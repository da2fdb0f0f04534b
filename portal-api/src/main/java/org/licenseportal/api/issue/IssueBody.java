package org.licenseportal.api.issue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.licenseportal.api.support.JsonBody;
import org.licenseportal.issue.IssueCategory;
import org.licenseportal.issue.IssueContent;
import org.licenseportal.issue.IssueFault;
import org.licenseportal.issue.NewFile;
import org.licenseportal.jose.JsonFields;

/** The bodies of requests about issues. */
final class IssueBody {

    /** Three files in base64, and the rest. */
    private static final int LONGEST = 22 * 1024 * 1024;

    private static final String TEXT = "text";
    private static final String FILES = "files";
    private static final int LONGEST_NAME = 255;

    private IssueBody() {}

    /** {@code {"category": "calls", "title": "…", "text": "…", "files": [{"name": "…", "content": "base64"}]}}. */
    static IssueContent report(InputStream body, List<IssueCategory> offered) throws IOException {
        return JsonBody.read(body, LONGEST, fields -> {
            fields.only(List.of("category", "title", TEXT, FILES));
            IssueContent content = new IssueContent(
                    text(fields, "category", "the code of a category"),
                    text(fields, "title", "what is wrong, in one line"),
                    text(fields, TEXT, "what there is to say"),
                    files(fields));
            tell(content.faultsOfReport(offered), fields);
            return Optional.of(content);
        });
    }

    /** {@code {"text": "…", "files": […]}}. */
    static IssueContent answer(InputStream body) throws IOException {
        return JsonBody.read(body, LONGEST, fields -> {
            fields.only(List.of(TEXT, FILES));
            IssueContent content = IssueContent.answer(text(fields, TEXT, "what there is to say"), files(fields));
            tell(content.faultsOfAnswer(), fields);
            return Optional.of(content);
        });
    }

    /** {@code {"status": "closed"}} or {@code {"status": "open"}}. */
    static boolean closed(InputStream body) throws IOException {
        return JsonBody.read(body, fields -> fields.only(List.of("status"))
                .required("status", IssueBody::closed, "\"closed\" or \"open\""));
    }

    private static Optional<Boolean> closed(String word) {
        return switch (word) {
            case "closed" -> Optional.of(true);
            case "open" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String text(JsonFields fields, String name, String words) {
        return fields.required(name, Optional::of, words).orElse("");
    }

    private static List<NewFile> files(JsonFields fields) {
        List<NewFile> files = new ArrayList<>();
        for (JsonFields file : fields.objects(FILES, IssueContent.MOST_FILES)) {
            file.only(List.of("name", "content"));
            Optional<String> name = file.required(
                    "name",
                    text -> Optional.of(text).filter(given -> given.length() <= LONGEST_NAME),
                    "a file name of at most " + LONGEST_NAME + " characters");
            Optional<byte[]> content = file.required("content", IssueBody::bytes, "the bytes of the file in base64");
            if (name.isPresent() && content.isPresent()) {
                files.add(new NewFile(name.get(), content.get()));
            }
        }
        return files;
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** A field that is missing was complained of already. */
    private static void tell(List<IssueFault> faults, JsonFields fields) {
        faults.stream()
                .filter(fault -> fields.has(fault.field()))
                .forEach(fault -> fields.wrong(fault.field(), words(fault)));
    }

    private static String words(IssueFault fault) {
        return switch (fault) {
            case CATEGORY_UNKNOWN -> "It must be the code of a category that is offered.";
            case TITLE_MISSING, TEXT_MISSING -> "It must not be empty.";
            case TITLE_TOO_LONG -> "It must have at most " + IssueContent.LONGEST_TITLE + " characters.";
            case TEXT_TOO_LONG -> "It must have at most " + IssueContent.LONGEST_TEXT + " characters.";
            case TOO_MANY_FILES -> "There may be at most " + IssueContent.MOST_FILES + " files.";
            case FILE_EMPTY -> "A file must not be empty.";
            case FILE_TOO_LARGE -> "A file must have at most " + IssueContent.LARGEST_FILE + " bytes.";
            case FILE_TYPE -> "A file must be PNG, JPEG, PDF or text in UTF-8, by what is in it.";
        };
    }
}

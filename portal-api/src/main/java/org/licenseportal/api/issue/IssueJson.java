package org.licenseportal.api.issue;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.licenseportal.issue.IssueAuthor;
import org.licenseportal.issue.IssueMessage;
import org.licenseportal.issue.IssueSummary;
import org.licenseportal.issue.IssueThread;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;

/** Issues as the API shows them. */
final class IssueJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private IssueJson() {}

    static String of(Page<IssueSummary> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(issue -> items.add(object(issue)));
        var list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    static String of(IssueThread thread) {
        var messages = JSON.createArrayBuilder();
        thread.messages().forEach(message -> messages.add(object(message)));
        return object(thread.summary()).add("messages", messages).build().toString();
    }

    private static JsonObjectBuilder object(IssueSummary issue) {
        return JSON.createObjectBuilder()
                .add("number", issue.number().value())
                .add("accountId", issue.account().value())
                .add("category", issue.category().code())
                .add("title", issue.title())
                .add("status", issue.status().word())
                .add("reporter", object(issue.reporter()))
                .add("reportedAt", issue.reported().toString())
                .add("changedAt", issue.changed().toString());
    }

    private static JsonObjectBuilder object(IssueMessage message) {
        var files = JSON.createArrayBuilder();
        message.files()
                .forEach(file -> files.add(JSON.createObjectBuilder()
                        .add("fileId", file.id())
                        .add("name", file.name())
                        .add("type", file.type())
                        .add("size", file.size())));
        return JSON.createObjectBuilder()
                .add("kind", message.kind().word())
                .add("author", object(message.author()))
                .add("text", message.text())
                .add("at", message.at().toString())
                .add("files", files);
    }

    private static JsonObjectBuilder object(IssueAuthor author) {
        return JSON.createObjectBuilder().add("party", author.party().word()).add("name", author.name());
    }
}

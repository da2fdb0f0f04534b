package org.licenseportal.web.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.kernel.Page;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FilterLink;
import org.licenseportal.web.support.ListQuery;
import org.licenseportal.web.support.Texts;

/**
 * The filters of the audit trail in words.
 *
 * @param texts the texts of histories
 */
record AuditWords(Texts texts) {

    /** How many entries there are, where that is known: to count a trail is to read all of it. */
    String counted(Page<?> page) {
        boolean whole = page.next().isEmpty() && page.previous().isEmpty();
        return whole
                ? texts.text("audit.counted", page.items().size())
                : page.next().isEmpty() ? texts.text("audit.counted", page.last()) : texts.text("audit.many");
    }

    List<Choice> types(ListQuery now) {
        return choices(
                Arrays.stream(AuditObject.Type.values()).map(AuditObject.Type::code),
                "object.",
                now.filter(AuditQuery.TYPE).orElse(""));
    }

    List<Choice> actions(ListQuery now) {
        return choices(
                Arrays.stream(AuditAction.values()).map(AuditAction::code),
                "action.",
                now.filter(AuditQuery.ACTION).orElse(""));
    }

    private List<Choice> choices(Stream<String> codes, String texted, String now) {
        Stream<Choice> known = codes.filter(code -> !code.equals("unknown"))
                .map(code -> Choice.of(code, texts.text(texted + code), now))
                .sorted((one, other) -> one.text().compareTo(other.text()));
        return Stream.concat(Stream.of(Choice.of("", texts.text("audit.any"), now)), known)
                .toList();
    }

    /** The filters that are set, each with the way to the list without it. */
    List<FilterLink> filters(ListQuery now) {
        return now.filters().entrySet().stream()
                .map(filter -> new FilterLink(
                        texts.text("audit." + filter.getKey()),
                        value(filter.getKey(), filter.getValue()),
                        now.without(filter.getKey()).address()))
                .toList();
    }

    private String value(String name, String value) {
        String key = name.equals(AuditQuery.TYPE) ? "object." + value : name + "." + value;
        return texts.has(key) ? texts.text(key) : value;
    }
}

package org.licenseportal.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.audit.AccountReader;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.AskedPath;
import org.licenseportal.web.support.Texts;

/**
 * The history of an object, for the tag {@code portal:history}: what the reader's reseller may read of it, or all of it
 * for the vendor; an admin of an account reads what was done to that account and to the own login. Whether the object
 * is the reader's is the page's to know, but nothing of another reseller shows.
 */
@Named
@RequestScoped
public class HistoryBacking {

    private static final int ROWS = 20;
    private static final String CURSOR = "history";

    @Inject
    AuditTrail trail;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private final Map<AuditObject, Past> known = new HashMap<>();

    /**
     * A part of a history.
     *
     * @param rows its entries, the latest first
     * @param range which of the entries these are, in words
     * @param newer the address of the part before; empty for the latest
     * @param older the address of the part after; empty for the earliest
     */
    public record Past(List<HistoryRow> rows, String range, String newer, String older) {}

    /** The history of the object of this kind and identifier, read once for each page. */
    public Past of(String type, String id) {
        return known.computeIfAbsent(
                new AuditObject(AuditObject.Type.of(type), id, Optional.empty()), object -> past(read(object)));
    }

    private Page<RecordedEntry> read(AuditObject object) {
        PageRequest page = new PageRequest(ROWS, Cursor.parse(request.getParameter(CURSOR)));
        if (activeUser.isVendor()) {
            return trail.wholeHistory(object, page);
        }
        return activeUser.isOfAccount()
                ? trail.accountHistory(object, reader(), page)
                : trail.history(object, activeUser.reseller(), page);
    }

    private AccountReader reader() {
        return new AccountReader(
                activeUser.getAccountId(), activeUser.user().orElseThrow().id().value());
    }

    private Past past(Page<RecordedEntry> page) {
        Texts texts = Texts.here("history");
        HistoryWords words = new HistoryWords(texts, activeUser.zone());
        return new Past(
                page.items().stream().map(entry -> row(words, entry)).toList(),
                texts.text("range", page.first(), page.last()),
                page.previous().map(this::address).orElse(""),
                page.next().map(this::address).orElse(""));
    }

    private HistoryRow row(HistoryWords words, RecordedEntry entry) {
        return activeUser.isOfAccount()
                ? words.rowOfAccount(entry, activeUser.user().orElseThrow().actor())
                : words.row(entry);
    }

    /** The page's own address with another part of the history. */
    private String address(Cursor cursor) {
        String kept = Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(parameter -> !parameter.startsWith(CURSOR + "="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return AskedPath.of(request) + "?" + kept + CURSOR + "=" + cursor.text() + "#history";
    }
}

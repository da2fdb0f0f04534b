package org.licenseportal.web.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.web.support.Texts;

/** Puts entries of the audit trail into the reader's words and time. */
final class HistoryWords {

    private static final String DEVICE = "device ";
    private static final String KEY = "API key ";
    private static final String KEY_OF_ACCOUNT = "API key of account ";
    private static final int SHORT_KEY = 12;

    private final Texts texts;
    private final DateTimeFormatter time;

    HistoryWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        time = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", texts.locale())
                .withZone(zone);
    }

    HistoryRow row(RecordedEntry recorded) {
        AuditEntry entry = recorded.entry();
        return new HistoryRow(
                recorded.id(),
                time.format(entry.occurredAt()),
                entry.occurredAt().toString(),
                who(entry.origin().actor()),
                texts.text("action." + entry.action().code()),
                texts.text("object." + entry.object().type().code()) + " "
                        + entry.object().id(),
                entry.result().reason().map(this::reason).orElse(""),
                entry.result().changes().stream().map(this::change).toList(),
                entry.result().details().orElse(""),
                entry.origin().address().orElse(""),
                entry.origin().requestId().orElse(""));
    }

    /**
     * The same for an admin of a customer's account: of other organizations it says what they are, and neither who it
     * was nor from where.
     *
     * @param own what the trail calls the reader
     */
    HistoryRow rowOfAccount(RecordedEntry recorded, String own) {
        HistoryRow row = row(recorded);
        String actor = recorded.entry().origin().actor();
        if (actor.equals(own)) {
            return row.by(texts.text("actor.you"), row.address(), row.requestId());
        }
        boolean others = actor.contains("@") || actor.startsWith(KEY) && !actor.startsWith(KEY_OF_ACCOUNT);
        return row.by(others ? texts.text("actor.partner") : row.who(), "", "");
    }

    private String who(String actor) {
        if (actor.startsWith(DEVICE)) {
            String key = actor.substring(DEVICE.length());
            return texts.text("actor.device", key.substring(0, Math.min(SHORT_KEY, key.length())));
        }
        return switch (actor) {
            case "nobody" -> texts.text("actor.nobody");
            case "unsubscribe address" -> texts.text("actor.unsubscribe");
            case "confirmation link" -> texts.text("actor.confirmation");
            case "holder of the request" -> texts.text("actor.holder");
            default -> actor;
        };
    }

    /** A reason of a later version has no text here: its code still says something. */
    private String reason(String code) {
        return texts.has("reason." + code) ? texts.text("reason." + code) : code;
    }

    private HistoryRow.Change change(AuditChange change) {
        return new HistoryRow.Change(
                texts.text("field." + change.field().code()), value(change.before()), value(change.after()));
    }

    private String value(Optional<String> value) {
        return value.map(there -> texts.has("value." + there) ? texts.text("value." + there) : there)
                .orElse("");
    }
}

package org.licenseportal.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.assignment.AssignmentRefusal;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.emergency.TellOutcome;
import org.licenseportal.web.support.Texts;

/** History: whatever the code can record can be said in words. */
class HistoryWordsTest {

    private static final Texts TEXTS = Texts.of("history", Locale.ENGLISH);
    private static final HistoryWords WORDS = new HistoryWords(TEXTS, ZoneId.of("Asia/Tokyo"));

    /** Where a reason for a refusal stands in one piece. */
    private static final Pattern REASON = Pattern.compile(
            "(?:AuditResult\\.refused|Rejection\\.siteUnknown|Optional\\.of)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @ParameterizedTest
    @EnumSource
    void eachActionHasAText(AuditAction action) {
        assertTrue(TEXTS.has("action." + action.code()), action.code());
        assertEquals(action, AuditAction.of(action.code()));
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldHasAText(AuditField field) {
        assertTrue(TEXTS.has("field." + field.code()), field.code());
        assertEquals(field, AuditField.of(field.code()));
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfObjectHasAText(AuditObject.Type type) {
        assertTrue(TEXTS.has("object." + type.code()), type.code());
        assertEquals(type, AuditObject.Type.of(type.code()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void eachReasonForARefusalHasAText(String reason) {
        assertTrue(TEXTS.has("reason." + reason), reason);
    }

    static Stream<String> reasons() throws IOException, ClassNotFoundException {
        Stream<String> rules = Arrays.stream(
                        Class.forName("org.licenseportal.activation.ClaimRule").getEnumConstants())
                .map(rule -> ((Enum<?>) rule).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Stream.of(
                        Arrays.stream(RefusalReason.values()).map(RefusalReason::slug),
                        Arrays.stream(AssignmentRefusal.values()).map(AssignmentRefusal::slug),
                        Arrays.stream(TellOutcome.Why.values()).map(TellOutcome.Why::code),
                        Stream.of("reset-quota-reached"),
                        rules,
                        literals())
                .flatMap(part -> part)
                .distinct();
    }

    private static Stream<String> literals() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("../portal-ejb/src/main/java"))) {
            List<String> found = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(HistoryWordsTest::literals)
                    .toList();
            assertFalse(found.isEmpty());
            return found.stream();
        }
    }

    private static Stream<String> literals(Path source) {
        try {
            return REASON.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void timeIsTheReadersAndValuesAreInWords() {
        HistoryRow row = WORDS.row(entry(
                "vendor@portal.example",
                AuditResult.done(
                        AuditChange.of(AuditField.SUSPENDED, false, true), AuditChange.to(AuditField.NAME, "North"))));
        assertEquals(18_429, row.id());
        assertEquals("24 Nov 2026, 00:30:00", row.time());
        assertEquals("2026-11-23T15:30:00Z", row.instant());
        assertEquals("vendor@portal.example", row.who());
        assertEquals("Suspension", row.what());
        assertEquals("Reseller 000000", row.object());
        assertEquals(
                List.of(new HistoryRow.Change("Suspended", "no", "yes"), new HistoryRow.Change("Name", "", "North")),
                row.changes());
    }

    @Test
    void devicesAndThoseWithoutALoginHaveNames() {
        assertEquals(
                "The installation (device key abcdefghijkl…)",
                WORDS.row(entry("device abcdefghijklmnop", AuditResult.done())).who());
        assertEquals(
                "Somebody who was not logged in",
                WORDS.row(entry("nobody", AuditResult.done())).who());
        assertEquals(
                "Whoever held the license request",
                WORDS.row(entry("holder of the request", AuditResult.done())).who());
    }

    @Test
    void aRefusalSaysWhyEvenInWordsOfALaterVersion() {
        assertEquals(
                "The password was wrong.",
                WORDS.row(entry("nobody", AuditResult.refused("password-wrong")))
                        .refusal());
        assertEquals(
                "moon-full",
                WORDS.row(entry("nobody", AuditResult.refused("moon-full"))).refusal());
    }

    private static RecordedEntry entry(String actor, AuditResult result) {
        AuditEntry entry = new AuditEntry(
                Instant.parse("2026-11-23T15:30:00Z"),
                new AuditOrigin(actor, Optional.of("192.0.2.1"), Optional.empty()),
                AuditAction.RESELLER_SUSPEND,
                new AuditObject(AuditObject.Type.RESELLER, "000000", Optional.empty()),
                result);
        return new RecordedEntry(18_429, entry);
    }
}

package org.licenseportal.letter;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.MailContent;
import org.licenseportal.notification.MailKind;
import org.licenseportal.notification.OutboxMail;

/**
 * What each mail says, compared with its preview in {@code src/test/resources}. With {@code -Dpreviews=write} the
 * previews are written anew, to be looked at and committed.
 */
class MailComposerTest {

    private static final Path PREVIEWS = Path.of("src/test/resources/org/licenseportal/letter");
    private static final boolean WRITE = "write".equals(System.getProperty("previews"));

    static Stream<Arguments> previews() {
        return Arrays.stream(Letters.values()).flatMap(letter -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .map(language -> Arguments.of(letter, language)));
    }

    @ParameterizedTest
    @MethodSource("previews")
    void looksLikeItsPreview(Letters letter, Locale language) throws IOException {
        MailContent content = letter.in(language).content();
        String name = letter.in(language).kind().code() + "." + language;

        String text = "Subject: " + content.subject() + "\n\n" + content.text();
        assertEquals(preview(name + ".txt", text), text);
        assertEquals(preview(name + ".html", content.html()), content.html());
    }

    @Test
    void everyKindOfMailIsWritten() {
        assertEquals(
                Arrays.asList(MailKind.values()),
                Arrays.stream(Letters.values())
                        .map(letter -> letter.in(Locale.ENGLISH).kind())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageThatThePortalDoesNotSpeakGetsEnglish(Letters letter) {
        assertEquals(
                letter.in(Locale.ENGLISH).content(), letter.in(Locale.JAPANESE).content());
    }

    @ParameterizedTest
    @EnumSource
    void nobodysNameBecomesMarkupOrALineOfItsOwn(Letters letter) {
        MailContent content =
                letter.to("<b>Anna</b>\n-- \nPay here", Locale.ENGLISH).content();
        assertFalse(content.html().contains("<b>Anna"), content.html());
        assertTrue(content.html().contains("&lt;b&gt;Anna&lt;/b&gt; -- Pay here"), content.html());
        assertTrue(content.text().contains("Hello <b>Anna</b> -- Pay here,"), content.text());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLoadedFromElsewhere(Letters letter) {
        String html = letter.in(Locale.ENGLISH).content().html();
        assertAll(Stream.of("<img", "url(", "<script", "<link", "src=")
                .map(loading -> () -> assertFalse(html.contains(loading), loading)));
    }

    @Test
    void aLongDigestIsCutAndSaysSo() {
        List<SwasNoticeMail.Site> sites = IntStream.range(0, 1000)
                .mapToObj(site -> new SwasNoticeMail.Site(
                        Integer.toString(20_000 + site), "\"".repeat(300), LocalDate.parse("2026-12-24")))
                .toList();
        OutboxMail mail = ComposerFixture.composer()
                .compose(new SwasNoticeMail(
                        Recipient.of(new MailAddress("anna@northgate.example")),
                        "000000",
                        LocalDate.parse("2026-11-24"),
                        sites,
                        java.net.URI.create("https://portal.example/unsubscribe/abc")));
        assertTrue(mail.content().text().contains("960 more sites are in the portal"));
        assertTrue(mail.content().html().length() < 32_672);
    }

    @Test
    void noticesOfOneDayBulletinsAndOrdersAreOneMailForEachAddress() {
        assertEquals("swas:2026-11-24:000000:anna@northgate.example", key(Letters.SWAS_NOTICE));
        assertEquals("bulletin:7:anna@northgate.example", key(Letters.BULLETIN));
        assertEquals("order:PO-4711:anna@northgate.example", key(Letters.ORDER_UPDATE));
    }

    private static String key(Letters letter) {
        return letter.in(Locale.ENGLISH).dedupKey();
    }

    private static String preview(String name, String written) throws IOException {
        Path file = PREVIEWS.resolve(name);
        if (WRITE) {
            Files.writeString(file, written);
        }
        return Files.readString(file);
    }
}

package org.licenseportal.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ONB-2: however a domain is written, it is one domain. */
class MailDomainTest {

    @ParameterizedTest
    @CsvSource({
        "harbour.example, harbour.example",
        "' Harbour.EXAMPLE. ', harbour.example",
        "@harbour.example, harbour.example",
        "desk@harbour.example, harbour.example",
        "www.harbour.example, harbour.example",
        "https://www.harbour.example/, harbour.example",
        "www.example, www.example",
        "www.www.gmail.com, gmail.com",
        "mail.harbour.example, mail.harbour.example",
        "bäckerei.example, xn--bckerei-5wa.example",
        "XN--BCKEREI-5WA.example, xn--bckerei-5wa.example",
        "病院.example, xn--0rys90e.example"
    })
    void onb2ReadsWhatPeopleWrite(String typed, String domain) {
        assertEquals(Optional.of(domain), MailDomain.parse(typed).map(MailDomain::value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "harbour", "harbour..example", "-harbour.example", "192.0.2.1", "a b.example", "x_y.example"
            })
    void onb2RefusesWhatIsNone(String typed) {
        assertEquals(Optional.empty(), MailDomain.parse(typed));
    }

    @Test
    void onb2IsReadInItsOwnLetters() {
        assertEquals("bäckerei.example", new MailDomain("xn--bckerei-5wa.example").readable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour.example",
                "www.www.harbour.example",
                "bäckerei.example",
                "xn--strae-oqa.example",
                "病院.example",
                "xn--0.example",
                "faß.example"
            })
    void onb2WhatIsReadAgainIsTheSame(String typed) {
        MailDomain.parse(typed).ifPresent(domain -> {
            assertEquals(Optional.of(domain), MailDomain.parse(domain.readable()));
            assertEquals(Optional.of(domain), MailDomain.parse(domain.value()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"straße.example", "STRASSE\u1e9e.example", "\u03c3\u03bf\u03c2.example", "a\u200db.example"})
    void onb2ALetterThatIsWrittenInTwoWaysIsRefused(String typed) {
        assertEquals(Optional.empty(), MailDomain.parse(typed));
        assertTrue(MailDomain.isAmbiguous(typed.toLowerCase(Locale.ROOT)));
    }

    @Test
    void onb2KnowsWhatIsOpenToEverybody() {
        assertTrue(new MailDomain("gmail.com").isPublic());
        assertFalse(new MailDomain("harbour.example").isPublic());
        assertTrue(PublicMail.DOMAINS.stream()
                .allMatch(domain -> MailDomain.parse(domain).isPresent()));
    }
}

package org.licenseportal.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void anErrorThatWasSentKeepsItsStatus() {
        assertEquals(new Failure(404, false), Failure.of(404, null));
    }

    @Test
    void aPageThatTheServerForgotIsNoFailureOfTheServer() {
        assertEquals(new Failure(400, true), Failure.of(500, new ServletException(new ViewExpiredException())));
    }

    @Test
    void aBrokenBodyIsNoFailureOfTheServer() {
        assertEquals(new Failure(400, false), Failure.of(500, new IllegalStateException(new IOException())));
    }

    @Test
    void everythingElseIs() {
        assertEquals(new Failure(500, false), Failure.of(500, new ServletException(new IllegalStateException())));
        assertEquals(new Failure(500, false), Failure.of(null, null));
    }
}

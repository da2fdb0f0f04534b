package org.licenseportal.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;

/** What is decided stays decided, whatever becomes of its record. */
class RetriedExchangeTest {

    private int runs;
    private int written;
    private final List<AuditEntry> audited = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("failures")
    void aHistoryThatCannotBeWrittenChangesNoRefusal(RuntimeException failure) {
        var outcome = exchange(failure).answer(RequestFixture.activation().document(), ExchangeFixture.CALLER);

        var refused = assertInstanceOf(ActivationOutcome.Refused.class, outcome);
        assertEquals(RefusalReason.HARDWARE_MISMATCH, refused.refusal().reason());
        assertEquals(1, runs, "the exchange is not run again");
        assertEquals(1, audited.size(), "the refusal is audited once");
        assertEquals(1, written);
    }

    private static Stream<RuntimeException> failures() {
        return Stream.of(
                new EJBException(new PersistenceException(new SQLException("A unique key", "23505"))),
                new PersistenceException(new SQLException("The database is away", "08006")),
                new EJBException(new PersistenceException(new SQLException("A check", "23514"))));
    }

    @Test
    void aHistoryThatIsWrittenIsWrittenOnce() {
        var document = RequestFixture.activation().document();
        assertInstanceOf(ActivationOutcome.Refused.class, exchange(null).answer(document, ExchangeFixture.CALLER));

        assertEquals(1, written);
    }

    private RetriedExchange exchange(RuntimeException failure) {
        var exchange = new RetriedExchange();
        exchange.clocks = new Clocks();
        exchange.transaction = new ExchangeTransaction() {
            @Override
            ExchangeResult run(RequestDocument request, Caller caller) {
                runs++;
                return new ExchangeResult.Rejected(Rejection.of(Refusal.of(RefusalReason.HARDWARE_MISMATCH)));
            }
        };
        exchange.audit = new AuditTrail() {
            @Override
            public void recordApart(AuditEntry entry) {
                audited.add(entry);
            }
        };
        exchange.history = new ExchangeHistory() {
            @Override
            void refused(RequestDocument request, Caller caller, Instant now, Rejection rejection) {
                written++;
                if (failure != null) {
                    throw failure;
                }
            }
        };
        return exchange;
    }
}

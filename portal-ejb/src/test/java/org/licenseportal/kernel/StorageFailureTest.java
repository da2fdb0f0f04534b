package org.licenseportal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "40XL1", "40XL2", "55P03"})
    void anotherTransactionThatCameFirstIsAConflict(String state) {
        assertEquals(StorageFailure.CONFLICT, StorageFailure.of(failed(state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08006", "57P01", "57P03", "53300"})
    void aDatabaseThatIsAwayIsUnreachable(String state) {
        assertEquals(StorageFailure.UNREACHABLE, StorageFailure.of(failed(state)));
    }

    @Test
    void aPoolThatHasNoConnectionToGiveIsUnreachable() {
        assertEquals(StorageFailure.UNREACHABLE, StorageFailure.of(failed(null)));
    }

    @Test
    void aChangedVersionIsAConflict() {
        assertEquals(
                StorageFailure.CONFLICT, StorageFailure.of(new PersistenceException(new OptimisticLockException())));
    }

    @Test
    void aCommitThatFailedForNoKnownReasonMayBeRunAgain() {
        var unexplained = new UndeclaredThrowableException(new RollbackException("could not commit"));
        assertEquals(StorageFailure.CONFLICT, StorageFailure.of(unexplained));
    }

    @Test
    void aCommitOfUnknownFateMayBeRunAgain() {
        assertEquals(StorageFailure.CONFLICT, StorageFailure.of(new HeuristicMixedException("connection broke")));
        assertEquals(StorageFailure.CONFLICT, StorageFailure.of(new HeuristicRollbackException("rolled back")));
    }

    @Test
    void aCommitThatFailedForAKnownReasonFailedOfThat() {
        var explained = new RollbackException("could not commit");
        explained.initCause(failed("57P01"));
        assertEquals(StorageFailure.UNREACHABLE, StorageFailure.of(new UndeclaredThrowableException(explained)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "42X05", "23503"})
    void anythingElseIsOurMistake(String state) {
        assertEquals(StorageFailure.OTHER, StorageFailure.of(failed(state)));
    }

    private static RuntimeException failed(String state) {
        return new PersistenceException(new IllegalStateException(new SQLException("failed", state)));
    }
}

package org.licenseportal.signingkey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.signingkey.SigningKeyFixture.PASSPHRASE;
import static org.licenseportal.signingkey.SigningKeyFixture.loaded;
import static org.licenseportal.signingkey.SigningKeyFixture.node;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

@OnBothDatabases
class SigningKeyServiceIT {

    private static final byte[] PAYLOAD = "{}".getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database;

    SigningKeyServiceIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void firstStartMakesTheKeysAndTheNextOnesFindThem() {
        SigningKeyService first = loaded(database);
        SigningKeyService second = loaded(database);

        assertEquals(3, database.number("select count(*) from signing_key where state = 'current'"));
        assertEquals(first.jwks(), second.jwks());
        assertEquals(first.signedKeySet(), second.signedKeySet());
        assertEquals(first.rootThumbprint(), second.rootThumbprint());
        assertArrayEquals(first.secret("nonce"), second.secret("nonce"));
        assertFalse(Arrays.equals(first.secret("nonce"), first.secret("another")));
        assertEquals(headers(first), headers(second));
    }

    @Test
    void nodesThatStartAtOnceEndWithOneSetOfKeys() throws Exception {
        int nodes = 4;
        CyclicBarrier bothSawNoKeys = new CyclicBarrier(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<String>> sets = IntStream.range(0, nodes)
                    .mapToObj(i -> threads.submit(() -> {
                        SigningKeyService node = node(new RacingKeys(database, bothSawNoKeys), PASSPHRASE);
                        node.load();
                        return node.signedKeySet();
                    }))
                    .toList();
            String set = sets.get(0).get(60, TimeUnit.SECONDS);
            for (Future<String> other : sets) {
                assertEquals(set, other.get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(3, database.number("select count(*) from signing_key"));
    }

    /** All nodes have looked, and found nothing, before any of them adds. */
    private static final class RacingKeys extends SigningKeyFixture.Transactions {

        private final CyclicBarrier barrier;

        RacingKeys(TestDatabase database, CyclicBarrier barrier) {
            super(database.persistence());
            this.barrier = barrier;
        }

        @Override
        void add(List<SigningKey> keys) {
            try {
                barrier.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException broken) {
                throw new IllegalStateException(broken);
            }
            super.add(keys);
        }
    }

    @Test
    void rotationKeepsTheOldKeysInTheSetAndTheRootAsItIs() {
        SigningKeyService service = loaded(database);
        List<String> before = headers(service);
        String root = service.rootThumbprint();
        byte[] secret = service.secret("nonce");

        service.rotate();

        assertNotEquals(before, headers(service));
        assertEquals(4, keysIn(service));
        assertEquals(root, service.rootThumbprint());
        assertArrayEquals(secret, service.secret("nonce"));
        assertEquals(2, database.number("select count(*) from signing_key where state = 'retired'"));
        assertEquals(service.signedKeySet(), loaded(database).signedKeySet());
        assertEquals(headers(service), headers(loaded(database)));
    }

    @Test
    void anotherNodeTakesOverTheRotationWhenItRefreshes() {
        SigningKeyService one = loaded(database);
        SigningKeyService other = loaded(database);

        one.rotate();
        assertEquals(2, keysIn(other));
        other.refresh();

        assertEquals(one.jwks(), other.jwks());
        assertEquals(headers(one), headers(other));
    }

    @Test
    void refreshOpensNothingWhileNothingChanged() {
        SigningKeyService service = loaded(database);
        service.settings = SigningKeyFixture.settings("would not open them");

        service.refresh();

        assertEquals(2, keysIn(service));
    }

    @Test
    void wrongPassphraseStopsTheStartAndChangesNothing() {
        String set = loaded(database).signedKeySet();
        SigningKeyService wrong = node(database, "not the passphrase");

        String message = refusal(wrong);

        assertTrue(message.contains("portal.key.passphrase"), message);
        assertTrue(message.contains("Nothing was changed"), message);
        assertEquals(set, loaded(database).signedKeySet());
        assertThrows(IllegalStateException.class, () -> wrong.sign(PAYLOAD));
    }

    @Test
    void missingPassphraseMakesNoKeys() {
        assertTrue(refusal(node(database, null)).contains("PORTAL_KEY_PASSPHRASE"));
        assertEquals(0, database.number("select count(*) from signing_key"));
    }

    @Test
    void alteredPrivateHalfIsNamed() {
        loaded(database);
        database.execute("update signing_key set encrypted_private ="
                + " (select k.encrypted_private from signing_key k where k.purpose = 'root')"
                + " where algorithm = 'ML-DSA-65'");

        assertTrue(refusal(node(database, PASSPHRASE)).contains("were altered"));
    }

    @Test
    void exchangedRowsAreFound() {
        loaded(database);
        database.execute(
                "update signing_key set purpose = 'license' where purpose = 'root'",
                "update signing_key set purpose = 'root' where current_slot = 'license:Ed25519'");

        assertTrue(refusal(node(database, PASSPHRASE)).contains("were altered"));
    }

    @Test
    void retiredKeyCannotBeBroughtBackInTheDatabase() {
        SigningKeyService service = loaded(database);
        service.rotate();
        database.execute("update signing_key set state = 'revoked' where state = 'retired'");

        assertTrue(refusal(node(database, PASSPHRASE)).contains("were altered"));
    }

    @Test
    void keySlippedIntoTheSetIsFound() {
        loaded(database);
        database.execute("insert into signing_key (kid, purpose, algorithm, state, public_jwk, encrypted_private,"
                + " created_at, retired_at) select 'foreign', purpose, algorithm, 'retired', public_jwk,"
                + " encrypted_private, created_at, 1 from signing_key where current_slot = 'license:Ed25519'");

        assertTrue(refusal(node(database, PASSPHRASE)).contains("foreign"));
    }

    @Test
    void keyIdMustBeThatOfTheKey() {
        loaded(database);
        database.execute("update signing_key set kid = 'other' where algorithm = 'ML-DSA-65'");

        assertTrue(refusal(node(database, PASSPHRASE)).contains("other"));
    }

    @Test
    void missingCurrentKeyStopsTheStart() {
        loaded(database);
        database.execute("delete from signing_key where algorithm = 'ML-DSA-65'");

        assertTrue(refusal(node(database, PASSPHRASE)).contains("no current one for license with ML-DSA-65"));
    }

    private static String refusal(SigningKeyService service) {
        return assertThrows(SigningKeysUnavailable.class, service::load).getMessage();
    }

    private static int keysIn(SigningKeyService service) {
        return service.jwks().split("\"kid\"").length - 1;
    }

    /** The protected headers of a license: algorithm and key of each signature. */
    private static List<String> headers(SigningKeyService service) {
        return service.sign(PAYLOAD).signatures().stream()
                .map(signature ->
                        new String(Base64.getUrlDecoder().decode(signature.protectedHeader()), StandardCharsets.UTF_8))
                .toList();
    }
}

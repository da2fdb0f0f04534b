package org.licenseportal.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.signingkey.SigningKeyFixture;
import org.licenseportal.signingkey.SigningKeyService;

/** RUN-5: what of the audit trail a third party can check, with what the log gives and nothing else. */
@OnBothDatabases
class TransparencyServiceIT {

    /** What stands before the 32 bytes of a key of Ed25519 in its X.509 form (RFC 8410). */
    private static final byte[] X509 = Base64.getDecoder().decode("MCowBQYDK2VwAyEA");

    private final TestDatabase database;
    private final Persistence persistence;
    private TransparencyService log;
    private LogGrowth growth;

    TransparencyServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
    }

    @BeforeEach
    void aLog() {
        log = persistence
                .wiring()
                .with(SigningKeyService.class, SigningKeyFixture.loaded(database))
                .with(PortalSettings.class, new PortalSettings() {
                    @Override
                    public String publicUrl() {
                        return "https://licensing.example.com:8443";
                    }
                })
                .create(TransparencyService.class);
        growth = persistence.service(LogGrowth.class);
    }

    @Test
    void anEntryIsProvenToStandInTheLog() throws GeneralSecurityException {
        record("000000", 700);
        takeIn();
        for (long entry : List.of(first(), first() + 255, first() + 256, first() + 699)) {
            Proof proof = Proof.of(read(() -> log.proof(entry, NORTHGATE)).orElseThrow());
            assertEquals("licensing.example.com:8443/audit-log", proof.origin());
            assertEquals(700, proof.size());
            assertTrue(proof.leaf().startsWith("{\"id\":" + entry + ",\"at\":\"1970-01-01T00:00:0"), proof.leaf());
            assertTrue(proof.leaf().contains("\"who\":\"Grüße\",\"action\":\"site.rename\""), proof.leaf());
            assertEquals(
                    proof.root(),
                    ProofCheck.rootOfInclusion(TreeHash.leaf(proof.leaf()), proof.index(), proof.size(), proof.path()));
            assertSigned(proof.checkpoint());
        }
    }

    @Test
    void theLogOfNowBeginsWithThatOfBefore() {
        TreeHash[] roots = new TreeHash[10];
        for (int size = 1; size < roots.length; size++) {
            record("000000", 1);
            takeIn();
            roots[size] = new TreeHash(checkpoint().split("\n")[2]);
        }
        for (int size = 1; size < roots.length; size++) {
            int from = size;
            String answer = read(() -> log.consistency(from)).orElseThrow();
            String[] parts = answer.split("(?m)^\n", 2);
            List<TreeHash> hashes = parts[0].lines().map(TreeHash::new).toList();
            ProofCheck.assertConsistent(
                    new ProofCheck.Head(size, roots[size]), new ProofCheck.Head(9, roots[9]), hashes);
            assertEquals(checkpoint(), parts[1]);
        }
        assertEquals(Optional.empty(), read(() -> log.consistency(0)));
        assertEquals(Optional.empty(), read(() -> log.consistency(10)));
    }

    @Test
    void anothersEntryAndOneThatIsNotInYetHaveNoProof() {
        record("000001", 1);
        assertEquals(Optional.empty(), read(() -> log.proof(first(), SOUTHGATE)), "not taken in yet");
        assertTrue(checkpoint().contains("\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"), "nothing is in");
        takeIn();
        assertEquals(Optional.empty(), read(() -> log.proof(first(), NORTHGATE)), "another's");
        assertTrue(read(() -> log.proof(first(), SOUTHGATE)).isPresent());
        assertTrue(read(() -> log.proofForVendor(first())).isPresent());
        assertEquals(Optional.empty(), read(() -> log.proofForVendor(first() + 1)));
    }

    @Test
    void whoeverChangesAnEntryLosesItsProof() {
        record("000000", 3);
        takeIn();
        String before = checkpoint();
        database.execute("update audit_entry set actor = 'somebody else' where id = " + (first() + 1));
        assertEquals(Optional.empty(), read(() -> log.proof(first() + 1, NORTHGATE)));
        assertTrue(read(() -> log.proof(first() + 2, NORTHGATE)).isPresent());
        assertEquals(before, checkpoint());
    }

    @Test
    void ofSeveralNodesThatLetItGrowAtOnceEachEntryIsTakenInOnce() {
        record("000000", 1);
        takeIn();
        record("000000", 1_500);
        Race.winners(4, node -> IntStream.range(0, 20).anyMatch(attempt -> grew() < 0));
        takeIn();
        assertEquals(1_501, database.number("select leaf_count from log_head"));
        assertEquals(1_501, database.number("select count(distinct leaf_index) from audit_entry"));
        assertEquals(1_500, database.number("select max(leaf_index) from audit_entry"));
        Proof proof = Proof.of(read(() -> log.proof(first() + 700, NORTHGATE)).orElseThrow());
        assertEquals(
                proof.root(),
                ProofCheck.rootOfInclusion(TreeHash.leaf(proof.leaf()), proof.index(), proof.size(), proof.path()));
    }

    private int grew() {
        try {
            return persistence.inTransaction(growth::grow);
        } catch (PersistenceException conflict) {
            return 0;
        }
    }

    private void takeIn() {
        while (grew() > 0) {
            assertTrue(checkpoint().startsWith("licensing.example.com"));
        }
    }

    private void record(String owner, int count) {
        database.execute(IntStream.range(0, count)
                .mapToObj(
                        number -> "insert into audit_entry (occurred_at, actor, action, object_type, object_id, owner,"
                                + " outcome, changes) values (" + number
                                + ", 'Grüße', 'site.rename', 'site', '18429', '" + owner
                                + "', 'done', '[[\"name\",\"Old\",\"New\"]]')")
                .toArray(String[]::new));
    }

    private long first() {
        return database.number("select min(id) from audit_entry");
    }

    private String checkpoint() {
        return read(log::checkpoint);
    }

    private <T> T read(Supplier<T> question) {
        return persistence.inTransaction(question);
    }

    /** By the JDK's own Ed25519, with the key as anybody gets it. */
    private void assertSigned(String note) throws GeneralSecurityException {
        String[] key = log.key().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(key[2]);
        byte[] encoded = Arrays.copyOf(X509, X509.length + 32);
        System.arraycopy(typed, 1, encoded, X509.length, 32);
        int end = note.indexOf("\n\n") + 1;
        String line = note.substring(end + 1).strip();
        assertTrue(line.startsWith("\u2014 " + key[0] + " "), line);
        byte[] signed = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        check.update(note.substring(0, end).getBytes(StandardCharsets.UTF_8));
        assertTrue(check.verify(signed, 4, 64));
    }

    private record Proof(String leaf, long index, List<TreeHash> path, String checkpoint) {

        static Proof of(String file) {
            String[] parts = file.split("(?m)^\n", 2);
            List<String> lines = parts[0].lines().toList();
            assertEquals("c2sp.org/tlog-proof@v1", lines.get(0));
            return new Proof(
                    new String(
                            Base64.getDecoder().decode(lines.get(1).substring("extra ".length())),
                            StandardCharsets.UTF_8),
                    Long.parseLong(lines.get(2).substring("index ".length())),
                    lines.stream().skip(3).map(TreeHash::new).toList(),
                    parts[1]);
        }

        String origin() {
            return checkpoint.split("\n")[0];
        }

        long size() {
            return Long.parseLong(checkpoint.split("\n")[1]);
        }

        TreeHash root() {
            return new TreeHash(checkpoint.split("\n")[2]);
        }
    }
}

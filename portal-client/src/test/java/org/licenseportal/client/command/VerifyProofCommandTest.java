package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.TestLog;
import org.licenseportal.client.command.ClientRun.Result;

class VerifyProofCommandTest {
    private static final TestLog LOG = TestLog.of("portal.example/audit", 40);

    @TempDir
    private Path folder;

    private ClientRun client;

    @BeforeEach
    void start() throws IOException {
        client = new ClientRun(folder);
        Files.writeString(client.file("5.tlog-proof"), LOG.proof(5));
    }

    private Result run(String key, String... more) {
        return client.run(Stream.concat(Stream.of("verify-proof", "@5.tlog-proof", "--key", key), Stream.of(more))
                .toArray(String[]::new));
    }

    private void ends(ExitCode exit, Result result) {
        assertEquals(exit.number(), result.exit(), result.err());
    }

    @Test
    void showsWhatTheEntrySaysAndWhereItStands() {
        Result result = run(LOG.key());
        ends(ExitCode.OK, result);
        assertEquals("""
                PROVEN: the entry stands in the log.
                Log        portal.example/audit
                Index      5
                Tree size  40
                Entry
                  occurredAt       2026-11-23T10:00:00Z
                  actor.name       Zoë
                  action           a-5
                  changes.1.field  name
                  outcome          done
                """, result.out());
    }

    @Test
    void noMemberHidesAnotherOrStartsALineOfItsOwn() throws IOException {
        byte[] entry =
                "{\"a.b\":1,\"a\":{\"b\":\"x\\nPROVEN\"},\"none\":null,\"empty\":[]}".getBytes(StandardCharsets.UTF_8);
        TestLog log = new TestLog("portal.example/audit", List.of(entry));
        Files.writeString(client.file("5.tlog-proof"), log.proof(0));
        String said = run(log.key()).out();
        assertTrue(said.endsWith("Entry\n  a.b    1\n  a.b    x?PROVEN\n  none   null\n  empty  []\n"), said);
    }

    @Test
    void givesTheSameToScripts() {
        var json = run(LOG.key(), "--json").json();
        assertTrue(json.getBoolean("ok"));
        assertTrue(json.getBoolean("verified"));
        assertEquals("portal.example/audit", json.getString("log"));
        assertEquals(5, json.getInt("index"));
        assertEquals(40, json.getInt("treeSize"));
        assertEquals("Zoë", json.getJsonObject("entry").getJsonObject("actor").getString("name"));
    }

    @Test
    void theKeyMayBeInAFile() throws IOException {
        Files.writeString(client.file("audit.vkey"), LOG.key() + "\n");
        ends(ExitCode.OK, client.run("verify-proof", "@5.tlog-proof", "--key=@" + client.file("audit.vkey")));
        Result missing = client.run("verify-proof", "@5.tlog-proof", "--key=@" + client.file("none.vkey"));
        ends(ExitCode.FILE, missing);
        assertTrue(missing.err().contains("There is no " + client.file("none.vkey")));
        Files.write(client.file("audit.vkey"), new byte[] {(byte) 0xff, 0});
        Result other = client.run("verify-proof", "@5.tlog-proof", "--key=@" + client.file("audit.vkey"));
        ends(ExitCode.MALFORMED, other);
        assertTrue(other.err().startsWith("this is not a verifier key"));
    }

    @Test
    void whatIsNotProvenEndsAsAWrongSignatureAndShowsNothing() throws IOException {
        Result unknown = run(TestLog.of("portal.example/audit", 1).key(), "--json");
        ends(ExitCode.SIGNATURE, unknown);
        assertEquals("key-unknown", unknown.json().getString("flaw"));
        assertFalse(unknown.json().getBoolean("verified"));
        Files.writeString(client.file("5.tlog-proof"), LOG.proof(5).replace("index 5\n", "index 6\n"));
        Result moved = run(LOG.key());
        ends(ExitCode.SIGNATURE, moved);
        assertEquals("", moved.out());
        assertTrue(moved.err().startsWith("NOT PROVEN: the log holds something else at index 6"));
        assertFalse(moved.err().contains("a-5"));
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        ends(ExitCode.MALFORMED, run("portal.example/audit"));
        ends(ExitCode.USAGE, client.run("verify-proof", "@5.tlog-proof"));
        Files.writeString(client.file("5.tlog-proof"), "something");
        Result other = run(LOG.key());
        ends(ExitCode.MALFORMED, other);
        assertTrue(other.err().contains("this is not a proof that can be read"));
        Files.delete(client.file("5.tlog-proof"));
        ends(ExitCode.FILE, run(LOG.key()));
    }
}

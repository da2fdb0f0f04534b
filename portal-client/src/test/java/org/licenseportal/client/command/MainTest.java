package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.proof.ProofFlaw;

class MainTest {
    private static final Path GUIDE = Path.of(System.getProperty("basedir", ""), "../docs/guide/client.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "keys",
                "request",
                "send",
                "verify",
                "show",
                "verify-proof",
                "activate",
                "sync",
                "deactivate",
                "emergency"
            })
    void everyCommandHasHelpAndAPlaceInTheGuide(String command) throws IOException {
        Result help = new ClientRun(folder).run(command, "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().startsWith("Usage: portal-client " + command));
        assertTrue(help.out().contains("--json"));
        assertTrue(Files.readString(GUIDE).contains("`" + command + "`"), command);
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void everyExitCodeStandsInTheGuideAndInTheHelp(ExitCode exit) throws IOException {
        String row = "| " + exit.number() + " | `" + exit.code() + "` |";
        assertTrue(Files.readString(GUIDE).contains(row), row);
        String help = new ClientRun(folder).run("--help").out();
        assertTrue(help.matches("(?s).*\\b" + exit.number() + " [a-z].*"), help);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void everyFlawHasAnExitCodeOfItsKindAndAPlaceInTheGuide(Flaw flaw) throws IOException {
        assertTrue(ExitCode.of(flaw).number() > ExitCode.FILE.number());
        assertTrue(Files.readString(GUIDE).contains("`" + flaw.code() + "`"), flaw.code());
    }

    @ParameterizedTest
    @EnumSource(ProofFlaw.class)
    void everyFlawOfAProofHasAPlaceInTheGuide(ProofFlaw flaw) throws IOException {
        assertTrue(Files.readString(GUIDE).contains("`" + flaw.code() + "`"), flaw.code());
    }

    @Test
    void argumentsThatBeginWithAtAreNoFilesOfArguments() throws IOException {
        Path more = Files.writeString(folder.resolve("more"), "--help");
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Map.of(),
                "verify-proof",
                "--key",
                "@" + more,
                "x");
        assertEquals(ExitCode.MALFORMED.number(), exit);
        assertTrue(err.toString().startsWith("this is not a verifier key"), err.toString());
    }

    @Test
    void exitNumbersAreDistinct() {
        long distinct = Arrays.stream(ExitCode.values())
                .mapToInt(ExitCode::number)
                .distinct()
                .count();
        assertEquals(ExitCode.values().length, distinct);
    }

    @Test
    void scriptsGetJsonForWrongArgumentsToo() {
        Result result = new ClientRun(folder).run("verify", "--json");
        assertEquals(2, result.exit());
        assertEquals("usage", result.json().getString("outcome"));
        assertFalse(result.json().getBoolean("ok"));
        assertEquals("", result.err());
    }

    @Test
    void withoutACommandItAsksForOne() {
        assertEquals(2, new ClientRun(folder).run().exit());
        assertEquals(2, new ClientRun(folder).run("destroy").exit());
    }

    @Test
    void canBeCalledFromAnotherProgram() {
        StringWriter out = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), Map.of(), "--version");
        assertEquals(0, exit);
        assertTrue(out.toString().startsWith("portal-client "));
    }
}

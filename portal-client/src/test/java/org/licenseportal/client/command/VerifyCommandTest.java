package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.LicenseFixture.NOW;
import static org.licenseportal.client.LicenseFixture.license;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.request.DeviceKey;

class VerifyCommandTest {
    private static final TestIssuer ISSUER = new TestIssuer();

    @TempDir
    private Path folder;

    private ClientRun client;

    @BeforeEach
    void start() throws IOException {
        client = new ClientRun(folder);
        client.run("key", "--key", "@key");
        Files.writeString(client.file("keys"), ISSUER.keySet());
    }

    private LicenseFixture mine() throws IOException {
        String device = DeviceKey.load(client.file("key")).thumbprint();
        return license()
                .with("cnf", Json.createObjectBuilder().add("jkt", device).build());
    }

    private Result verify(LicenseFixture license, String... more) throws IOException {
        Files.writeString(client.file("site.lic"), TestIssuer.file(ISSUER.license(license.claims())));
        return run("verify", more);
    }

    private Result run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command, "@site.lic", "--keys", "@keys"));
        if (!List.of(more).contains("--root") && !command.equals("show")) {
            args.addAll(List.of("--root", ISSUER.rootThumbprint()));
        }
        args.addAll(List.of(more));
        return client.run(args.toArray(String[]::new));
    }

    private void ends(ExitCode exit, Result result) {
        assertEquals(exit.number(), result.exit(), result.err());
    }

    @Test
    void showsWhatAValidLicenseGrants() throws IOException {
        Result result = verify(mine(), "--device-key", "@key", "--hardware-id", LicenseFixture.HARDWARE);
        ends(ExitCode.OK, result);
        assertTrue(result.out().startsWith("VALID\n"));
        assertTrue(result.out().contains("18429, Riverside Clinic, reseller 000000"));
        assertTrue(result.out().contains("      10  Phone Manager Outlook (phone-manager-outlook)"));
        assertTrue(result.out().contains("valid until 2027-05-02"));
        assertTrue(result.out().contains("none, does not expire"));
    }

    @Test
    void givesTheSameToScripts() throws IOException {
        var json = verify(mine(), "--json").json();
        assertTrue(json.getBoolean("ok"));
        assertTrue(json.getBoolean("verified"));
        assertEquals("LIC-3", json.getString("serial"));
        assertEquals(3, json.getInt("sequence"));
        assertEquals("Riverside Clinic", json.getJsonObject("claims").getString("siteName"));
    }

    @Test
    void everyFlawHasItsExitCode() throws IOException {
        ends(ExitCode.WRONG_MACHINE, verify(mine(), "--hardware-id", "other"));
        ends(ExitCode.WRONG_MACHINE, verify(mine(), "--this-machine"));
        ends(ExitCode.WRONG_MACHINE, verify(license(), "--device-key", "@key"));
        ends(ExitCode.EXPIRED, verify(mine().leaseUntil(NOW)));
        ends(ExitCode.NOT_YET_VALID, verify(mine(), "--at", "2026-11-22T00:00:00Z"));
        ends(ExitCode.MALFORMED, verify(mine().without("sub")));
        Files.writeString(client.file("site.lic"), ISSUER.signed(mine().claims().toString(), ISSUER.classic()));
        Result missing = run("verify", "--json");
        ends(ExitCode.SIGNATURE, missing);
        assertEquals("signature-missing", missing.json().getString("flaw"));
        assertFalse(missing.json().getBoolean("verified"));
    }

    @Test
    void anotherTimeMayBeAskedFor() throws IOException {
        LicenseFixture lease = mine().leaseUntil(NOW.plusSeconds(60));
        ends(ExitCode.OK, verify(lease, "--at", "2026-11-23T10:00:59Z"));
        ends(ExitCode.EXPIRED, verify(lease, "--at", "2026-11-23T10:01:00Z"));
    }

    @Test
    void aRolledBackLicenseIsRefused() throws IOException {
        ends(ExitCode.OK, verify(mine().number(4), "--state", "@state"));
        Result old = verify(mine().number(3), "--state", "@state");
        ends(ExitCode.ROLLED_BACK, old);
        assertTrue(old.err().contains("license 4 (LIC-4) was here before"));
        ends(ExitCode.OK, verify(mine().number(4), "--state", "@state"));
        Files.writeString(client.file("state"), "damaged");
        ends(ExitCode.MALFORMED, verify(mine().number(5), "--state", "@state"));
    }

    @Test
    void aKeySetOfAnotherRootIsUntrusted() throws IOException {
        ends(ExitCode.UNTRUSTED_KEYS, verify(mine(), "--root", new TestIssuer().rootThumbprint()));
        Files.writeString(client.file("keys"), "{}");
        ends(ExitCode.UNTRUSTED_KEYS, verify(mine()));
    }

    @Test
    void filesThatAreNotThereAreNamed() throws IOException {
        Result license = run("verify");
        ends(ExitCode.FILE, license);
        assertTrue(license.err().contains("There is no " + client.file("site.lic")));
        Files.delete(client.file("keys"));
        ends(ExitCode.FILE, verify(mine()));
    }

    @Test
    void withoutARootKeyNothingIsValid() throws IOException {
        Files.writeString(client.file("site.lic"), TestIssuer.file(ISSUER.license(mine().claims())));
        ends(ExitCode.USAGE, client.run("verify", "@site.lic", "--keys", "@keys"));
        client.with("LICENSE_PORTAL_ROOT", ISSUER.rootThumbprint());
        ends(ExitCode.OK, client.run("verify", "@site.lic", "--keys", "@keys"));
    }

    @Test
    void aDeactivatedLicenseIsClearlyShown() throws IOException {
        Result result = verify(mine().deactivated());
        ends(ExitCode.OK, result);
        assertTrue(result.out().contains("DEACTIVATED"));
        assertTrue(result.out().contains("Entitlements: none"));
        assertTrue(run("verify", "--json").json().getBoolean("deactivated"));
    }

    @Test
    void showSaysWhetherItVerified() throws IOException {
        verify(mine());
        Result blind = run("show");
        ends(ExitCode.OK, blind);
        assertTrue(blind.out().startsWith("UNVERIFIED"));
        assertFalse(run("show", "--json").json().getBoolean("verified"));
        Result seen = run("show", "--root", ISSUER.rootThumbprint());
        assertTrue(seen.out().startsWith("VERIFIED"));
        assertTrue(seen.out().contains("Phone Manager Outlook"));
    }

    @Test
    void showRefusesAForgeryButShowsWhatHasOnlyExpired() throws IOException {
        verify(mine().leaseUntil(NOW));
        Result expired = run("show", "--root", ISSUER.rootThumbprint());
        ends(ExitCode.EXPIRED, expired);
        assertTrue(expired.err().contains("Phone Manager Outlook"));
        Files.writeString(client.file("site.lic"), new TestIssuer().license(mine().claims()));
        Result forged = run("show", "--root", ISSUER.rootThumbprint());
        ends(ExitCode.SIGNATURE, forged);
        assertFalse(forged.err().contains("Phone Manager Outlook"));
    }
}

package org.licenseportal.client.servicelink.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.client.request.SiteReference.Kind;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.LicenseServer;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.Route;
import org.licenseportal.client.servicelink.state.Route.ProxyLogin;
import org.licenseportal.client.servicelink.state.Settings;
import org.licenseportal.client.servicelink.state.Settings.Network;

/** SL-1, SL-2: which fields may be blank, and what is said of those that are wrong. */
class FormCheckTest {
    private static final String SLS = "50607080";
    private static final String AMC = "10203040";

    private final Settings settings = Settings.of("root");

    private static ActivationForm form(Platform platform, String id, String address) {
        return ActivationForm.of(platform, id, address);
    }

    private static ActivationForm sls(String address, String port) {
        return new ActivationForm(Optional.of(Platform.MIVOICE_5000), SLS, address, port, "", "", "");
    }

    private static ActivationForm proxied(String proxy, String user, String password) {
        return new ActivationForm(Optional.of(Platform.MIVOICE_5000), SLS, "sls.example", "", proxy, user, password);
    }

    private Optional<Activation> read(ActivationForm form) {
        return new FormCheck(settings, Map.of()).read(form, true, Route.NONE);
    }

    private Set<String> wrong(ActivationForm form) {
        FormCheck check = new FormCheck(settings, Map.of());
        assertEquals(Optional.empty(), check.read(form, true, Route.NONE));
        check.wrong().forEach(message -> assertTrue(message.message().endsWith("."), message.message()));
        return check.wrong().stream().map(FieldMessage::field).collect(Collectors.toSet());
    }

    private List<String> servers(ActivationForm form) {
        return read(form).orElseThrow().route().servers();
    }

    @ParameterizedTest
    @EnumSource
    void thePlatformDecidesTheServerAndItsIdentifier(Platform platform) {
        boolean amc = Set.of(Platform.MIVOICE_BUSINESS, Platform.MIVOICE_250).contains(platform);
        assertEquals(amc ? LicenseServer.AMC : LicenseServer.SLS, platform.server());
        Activation activation =
                read(form(platform, amc ? AMC : SLS, "license.example")).orElseThrow();
        assertEquals(
                amc ? Kind.APPLICATION_RECORD : Kind.SERVICE_LINK,
                activation.site().kind());
        assertEquals(Optional.of(platform), Platform.of(platform.code()));
    }

    @Test
    void withoutAPlatformNothingElseCanBeSaid() {
        assertEquals(Set.of("platform"), wrong(ActivationForm.EMPTY));
    }

    @Test
    void theAddressIsMandatoryForSlsAndMayBeBlankForAmc() {
        assertEquals(Set.of("address"), wrong(form(Platform.MIVOICE_MX_ONE, SLS, "  ")));
        assertEquals(Set.of("address"), wrong(form(Platform.MIVOICE_250, AMC, "")));
        Network network = new Network(Optional.of("https://amc.example"), Optional.empty(), false);
        Settings known = settings.withNetwork(network);
        ActivationForm blank = form(Platform.MIVOICE_250, AMC, "");
        assertEquals(
                List.of("https://amc.example"),
                new FormCheck(known, Map.of())
                        .read(blank, true, Route.NONE)
                        .orElseThrow()
                        .route()
                        .servers());
        assertEquals(
                List.of("https://portal.example"),
                new FormCheck(settings, Map.of("LICENSE_PORTAL_URL", "https://portal.example"))
                        .read(blank, true, Route.NONE)
                        .orElseThrow()
                        .route()
                        .servers());
        ActivationForm sls = form(Platform.MIVOICE_MX_ONE, SLS, "");
        assertEquals(
                Optional.empty(),
                new FormCheck(known, Map.of("LICENSE_PORTAL_URL", "https://portal.example"))
                        .read(sls, true, Route.NONE));
        assertTrue(
                new FormCheck(settings, Map.of()).read(sls, false, Route.NONE).isPresent(), "offline needs none");
    }

    @ParameterizedTest
    @CsvSource({
        "MIVOICE_5000, 5060708",
        "MIVOICE_5000, 506070809",
        "MIVOICE_5000, 5060708a",
        "MIVOICE_5000, ''",
        "MIVOICE_250, 1234",
        "MIVOICE_250, 123456789",
        "MIVOICE_250, 12-45"
    })
    void anIdOfAnotherFormIsWrong(Platform platform, String id) {
        assertEquals(Set.of("id"), wrong(form(platform, id, "license.example")));
    }

    @Test
    void severalAddressesAreTriedInTheirOrder() {
        assertEquals(
                List.of("https://one.example", "https://two.example:8443", "http://127.0.0.1:8080"),
                servers(sls("one.example, two.example:8443  http://127.0.0.1:8080/", "")));
        assertEquals(
                List.of("https://one.example:444/portal", "https://two.example:444"),
                servers(sls("https://one.example/portal two.example", "444")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://license.example, address",
        "ftp://license.example, address",
        "user@license.example, address",
        "license example/?x, address",
        "https://, address"
    })
    void whatIsNoSafeAddressIsWrong(String address, String field) {
        assertTrue(wrong(sls(address, "")).contains(field));
    }

    @ParameterizedTest
    @CsvSource({"0", "65536", "-1", "http", "4 4"})
    void aPortIsANumberInItsRange(String port) {
        assertEquals(Set.of("port"), wrong(sls("license.example", port)));
    }

    @Test
    void aPortIsGivenOnce() {
        assertEquals(Set.of("port"), wrong(sls("license.example:8443", "444")));
        assertEquals(List.of("https://license.example:444"), servers(sls("license.example:444", "444")));
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example, proxy",
        "proxy.example:0, proxy",
        "proxy.example:99999, proxy",
        "http://proxy.example:3128, proxy",
        "u:p@proxy.example:3128, proxy"
    })
    void aProxyIsHostAndPort(String proxy, String field) {
        assertEquals(Set.of(field), wrong(proxied(proxy, "", "")));
    }

    @Test
    void aLoginNeedsItsOtherHalf() {
        assertEquals(Set.of("proxy"), wrong(proxied("", "user", "secret")));
        assertEquals(Set.of("proxyUser"), wrong(proxied("proxy.example:3128", "", "secret")));
    }

    @Test
    void aPasswordIsKeptForTheSameProxyAndUserAndShownNowhere() {
        Route known = read(proxied("proxy.example:3128", "user", "secret"))
                .orElseThrow()
                .route();
        assertEquals(Optional.of("secret"), known.proxy().flatMap(ProxyLogin::password));
        assertFalse((known + "" + proxied("proxy.example:3128", "user", "secret")).contains("secret"));
        FormCheck check = new FormCheck(settings, Map.of());
        assertEquals(
                known.proxy(),
                check.read(proxied("proxy.example:3128", "user", ""), true, known)
                        .orElseThrow()
                        .route()
                        .proxy());
        assertEquals(
                Optional.empty(),
                check.read(proxied("proxy.example:3128", "other", ""), true, known)
                        .orElseThrow()
                        .route()
                        .proxy()
                        .flatMap(ProxyLogin::password));
        assertEquals(
                Optional.empty(),
                check.read(proxied("other.example:3128", "user", ""), true, known)
                        .orElseThrow()
                        .route()
                        .proxy()
                        .flatMap(ProxyLogin::password));
    }
}

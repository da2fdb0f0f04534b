package org.licenseportal.client.servicelink.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.online.ProxySettings;
import org.licenseportal.client.servicelink.ActivationForm;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.LicenseServer;
import org.licenseportal.client.servicelink.Platform;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.Route;
import org.licenseportal.client.servicelink.state.Route.ProxyLogin;
import org.licenseportal.client.servicelink.state.Settings;

/** Reads an activation form; what is wrong is collected, field by field, with its cure. */
final class FormCheck {
    /** Names the portal for all commands; AMC's address when neither form nor settings give one. */
    static final String VARIABLE = "LICENSE_PORTAL_URL";

    private final Settings settings;
    private final Map<String, String> environment;
    private final List<FieldMessage> wrong = new ArrayList<>();

    FormCheck(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /**
     * @param form as typed
     * @param online whether a server will be asked, and so has to be known
     * @param known earlier way, whose proxy password stays when none is typed
     * @return the activation; empty when something is {@link #wrong}
     */
    Optional<Activation> read(ActivationForm form, boolean online, Route known) {
        if (form.platform().isEmpty()) {
            add(FieldMessage.PLATFORM, "Choose the telephone system; it decides which license server is asked.");
            return Optional.empty();
        }
        Platform platform = form.platform().get();
        checkId(platform, form.id());
        List<String> servers = servers(platform.server(), form, online);
        Optional<ProxyLogin> proxy = proxy(form, known);
        return wrong.isEmpty()
                ? Optional.of(new Activation(platform, form.id(), new Route(servers, proxy)))
                : Optional.empty();
    }

    List<FieldMessage> wrong() {
        return wrong;
    }

    private void checkId(Platform platform, String id) {
        LicenseServer server = platform.server();
        if (!server.fits(id)) {
            add(
                    FieldMessage.ID,
                    platform.title() + " is licensed by its " + server.idName() + ", which has " + server.idForm()
                            + (id.isEmpty() ? "; your reseller has it." : "; \"" + id + "\" is something else."));
        }
    }

    private List<String> servers(LicenseServer server, ActivationForm form, boolean online) {
        String address = form.address().isEmpty() && !server.addressRequired() ? ofAmc() : form.address();
        if (!address.isEmpty()) {
            ServerAddresses addresses = new ServerAddresses(settings.network().allowHttp());
            List<String> urls = addresses.read(address, form.port());
            addresses.wrong().forEach(wrong::add);
            return urls;
        }
        if (online) {
            add(
                    FieldMessage.ADDRESS,
                    server.addressRequired()
                            ? "Give the address of the license server; for SLS it cannot be left blank."
                            : "No address of AMC is set on this installation; give one here.");
        }
        return List.of();
    }

    private String ofAmc() {
        return settings.network()
                .amcServer()
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .orElse("");
    }

    private Optional<ProxyLogin> proxy(ActivationForm form, Route known) {
        Optional<String> user = Optional.of(form.proxyUser()).filter(text -> !text.isEmpty());
        Optional<String> typed = Optional.of(form.proxyPassword()).filter(text -> !text.isEmpty());
        if (form.proxy().isEmpty()) {
            user.or(() -> typed)
                    .ifPresent(login ->
                            add(FieldMessage.PROXY, "A user or password for the proxy is given, but not the proxy."));
            return Optional.empty();
        }
        if (!form.proxy().matches("(\\[[0-9A-Fa-f:]+]|[^:/@\\s]+):\\d{1,5}") || !isProxy(form.proxy())) {
            add(FieldMessage.PROXY, "The proxy is its name or address and its port, as proxy.example:3128.");
        }
        if (user.isEmpty() && typed.isPresent()) {
            add(FieldMessage.PROXY_USER, "A password for the proxy is given, but not its user.");
        }
        Optional<String> password = typed.or(() -> known.proxy()
                .filter(login ->
                        login.address().equals(form.proxy()) && login.user().equals(user))
                .flatMap(ProxyLogin::password));
        return Optional.of(new ProxyLogin(form.proxy(), user, user.isPresent() ? password : Optional.empty()));
    }

    private static boolean isProxy(String hostAndPort) {
        int port = Integer.parseInt(hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1));
        try {
            return ServerAddresses.isPort(port) && ProxySettings.at(hostAndPort) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void add(String field, String message) {
        wrong.add(new FieldMessage(field, message));
    }
}

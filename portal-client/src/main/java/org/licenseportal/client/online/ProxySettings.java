package org.licenseportal.client.online;

import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An HTTP proxy. For {@code https} addresses it is asked for a tunnel and sees nothing of the exchange.
 *
 * <p>The JDK refuses to send a password over a tunnel request unless the system property
 * {@code jdk.http.auth.tunneling.disabledSchemes} is set to the empty text before its HTTP client is first used; the
 * command line does so, a program with its own start has to do it itself.
 */
public final class ProxySettings {
    private final InetSocketAddress address;
    private final Optional<PasswordAuthentication> login;

    private ProxySettings(InetSocketAddress address, Optional<PasswordAuthentication> login) {
        this.address = address;
        this.login = login;
    }

    /**
     * @param hostAndPort as {@code proxy.example:3128}
     * @return that proxy, without a login
     * @throws IllegalArgumentException when it is not a host and a port
     */
    public static ProxySettings at(String hostAndPort) {
        return of(uri("http://" + hostAndPort.strip()));
    }

    /**
     * @param url as in the environment: {@code http://user:password@proxy.example:3128}, user and scheme may be missing
     * @return that proxy
     * @throws IllegalArgumentException when it is none, or not of the kind {@code http}
     */
    static ProxySettings ofUrl(String url) {
        return of(uri(url.contains("://") ? url.strip() : "http://" + url.strip()));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a proxy address, which is HOST:PORT", e);
        }
    }

    private static ProxySettings of(URI uri) {
        boolean plain = uri.getPath() == null
                || uri.getPath().isEmpty()
                || uri.getPath().equals("/");
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null || !plain) {
            throw new IllegalArgumentException("not an HTTP proxy, which is HOST:PORT");
        }
        int port = uri.getPort() == -1 ? 80 : uri.getPort();
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        ProxySettings proxy = new ProxySettings(new InetSocketAddress(host, port), Optional.empty());
        if (uri.getUserInfo() == null) {
            return proxy;
        }
        String[] login = uri.getUserInfo().split(":", 2);
        return proxy.withLogin(login[0], login.length > 1 ? login[1] : "");
    }

    /**
     * @param user for the proxy
     * @param password for the proxy
     * @return this proxy with that login
     */
    public ProxySettings withLogin(String user, String password) {
        return new ProxySettings(address, Optional.of(new PasswordAuthentication(user, password.toCharArray())));
    }

    ProxySelector selector() {
        return ProxySelector.of(address);
    }

    /** Answers the proxy alone; a server that asks for a password gets none. */
    Optional<Authenticator> authenticator() {
        return login.map(known -> new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY ? known : null;
            }
        });
    }

    /** @return host and port; never the login */
    @Override
    public String toString() {
        return address.getHostString() + ":" + address.getPort();
    }
}

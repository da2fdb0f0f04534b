package org.licenseportal.client.servicelink;

/**
 * What is wrong with one field, and how to mend it.
 *
 * @param field one of the names here
 * @param message one sentence
 */
public record FieldMessage(String field, String message) {
    /** Choice of the telephone system. */
    public static final String PLATFORM = "platform";
    /** Application Record ID or ServiceLink ID. */
    public static final String ID = "id";
    /** Address of the license server. */
    public static final String ADDRESS = "address";
    /** TCP port. */
    public static final String PORT = "port";
    /** HTTP proxy. */
    public static final String PROXY = "proxy";
    /** User for the proxy. */
    public static final String PROXY_USER = "proxyUser";
    /** Password for the proxy. */
    public static final String PROXY_PASSWORD = "proxyPassword";
    /** Emergency code. */
    public static final String CODE = "code";
    /** License file. */
    public static final String FILE = "file";
}

/**
 * The local web panel of the ServiceLink agent: what a person sees and does at the installation, in a browser on the
 * same machine, without a script and without a server of its own to install.
 *
 * <p>{@link org.licenseportal.client.panel.PanelServer} starts it. A visit goes through the gates of
 * {@code PanelHandler} (name of the host, size, method, login, token of the form) to a screen, which asks and tells
 * {@link org.licenseportal.client.servicelink.ServiceLink} and answers with a page or leads to one. Pages are built of
 * {@code Markup}, which escapes all that is not an element; their words stand in {@code panel.properties}.
 *
 * <p>Decision: ADR 0057.
 */
package org.licenseportal.client.panel;

/**
 * The pages as people meet them: a real browser on the real portal.
 *
 * <p>{@link org.licenseportal.browser.BrowserWindow} opens one with its own width and theme and remembers whatever the
 * browser complained about. The classes that end in {@code Page} know where things are, the tests know what has to be
 * so. Tests wait for what the page shows, never for time.
 */
package org.licenseportal.browser;

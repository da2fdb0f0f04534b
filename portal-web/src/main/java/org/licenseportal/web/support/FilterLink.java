package org.licenseportal.web.support;

/**
 * A filter that is set, in the reader's words, and the way to the list without it.
 *
 * @param label what it filters by, as {@code Part}
 * @param value what it is set to, in words
 * @param without the address of the list without it
 */
public record FilterLink(String label, String value, String without) {}

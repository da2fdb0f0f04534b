package org.licenseportal.kernel;

/**
 * One thing that is wrong in a document that somebody sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the document as a whole
 * @param detail what is wrong and what to do, one English sentence or two
 */
public record FieldError(String pointer, String detail) {}

package org.licenseportal.jose;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place. Claims stand at the root ({@code /hardwareId}), members of the
 *     protected header under {@code /protected}; empty for the document as a whole
 * @param detail what is wrong and what to do, for people
 */
public record RequestError(String pointer, String detail) {}

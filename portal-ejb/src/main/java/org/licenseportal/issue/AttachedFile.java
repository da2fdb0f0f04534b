package org.licenseportal.issue;

/**
 * A file that goes with a message.
 *
 * @param id its identifier
 * @param name a plain file name that ends as its kind does
 * @param type its media type, told by what is in it
 * @param size its bytes
 */
public record AttachedFile(String id, String name, String type, int size) {}

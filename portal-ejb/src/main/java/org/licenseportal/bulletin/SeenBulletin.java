package org.licenseportal.bulletin;

/**
 * A bulletin as somebody saw it.
 *
 * @param id its identifier
 * @param version the version that was shown
 */
public record SeenBulletin(BulletinId id, long version) {}

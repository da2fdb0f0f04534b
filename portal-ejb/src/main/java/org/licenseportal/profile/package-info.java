/**
 * What users say of themselves and decide for themselves.
 *
 * <h2>Purpose</h2>
 * Everybody behind the login has a profile: name, phone number, language of mails, time zone, theme, a picture, and
 * which mails to get. An admin sets name, phone number and mails too (feature {@code member}); the rest is the user's.
 *
 * <h2>Rules</h2>
 * A phone number is written as people like and kept with its country code. A picture is a PNG or a JPEG by its first
 * bytes, not by its name; it is decoded, cut to a square of 256 pixels and encoded anew, so that nothing else of the
 * file is kept. It is served to the user, to users of the same reseller, and to the vendor. Every change is in the
 * audit trail of the user with what was there before.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.profile.ProfileService}: the profile page, and whoever shows a picture.
 *
 * <h2>Tables</h2>
 * {@code user_picture}; {@code portal_user} of identity
 *
 * <h2>Pages and API</h2>
 * {@code /account/profile}, {@code /account/picture}, {@code /pictures/{userId}}
 *
 * <h2>Decisions</h2>
 * 0009, 0023
 *
 * <h2>Tests</h2>
 * {@code PictureEncoderTest}, {@code ProfileServiceIT}
 */
package org.licenseportal.profile;

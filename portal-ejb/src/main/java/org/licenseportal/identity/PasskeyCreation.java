package org.licenseportal.identity;

import java.util.List;

/**
 * What a browser needs to have a passkey made.
 *
 * @param party for whom: the name of the portal's host
 * @param portal what the portal is called
 * @param challenge what the passkey answers to
 * @param user whose it will be
 * @param email what its owner logs in with otherwise
 * @param name what others call its owner
 * @param algorithms the kinds of keys by their COSE numbers, the preferred one first
 * @param known identifiers of the passkeys that the owner has, in base64url: a device that holds one makes no other
 */
public record PasskeyCreation(
        String party,
        String portal,
        SecretToken challenge,
        UserId user,
        EmailAddress email,
        String name,
        List<Long> algorithms,
        List<String> known) {}

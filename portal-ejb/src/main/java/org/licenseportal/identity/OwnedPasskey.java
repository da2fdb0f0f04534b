package org.licenseportal.identity;

/** A passkey with its owner, who may log in. */
record OwnedPasskey(Passkey passkey, User owner) {}

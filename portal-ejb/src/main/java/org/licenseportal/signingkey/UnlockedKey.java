package org.licenseportal.signingkey;

/** A stored key together with its opened private half. */
record UnlockedKey(SigningKey stored, PrivateKey key) {}

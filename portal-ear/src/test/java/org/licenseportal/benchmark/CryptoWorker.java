package org.licenseportal.benchmark;

/** Only the signatures of an activation. */
record CryptoWorker(Signatures signatures) implements Worker {

    @Override
    public boolean once() {
        return !signatures.answer().isEmpty();
    }

    @Override
    public void close() {
        signatures.hashCode();
    }
}

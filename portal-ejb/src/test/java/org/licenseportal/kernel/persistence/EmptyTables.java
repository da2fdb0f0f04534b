package org.licenseportal.kernel.persistence;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties the databases that are running, before each test. */
class EmptyTables implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        TestDatabase.emptyAllThatRun();
    }
}

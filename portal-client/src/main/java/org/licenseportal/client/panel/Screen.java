package org.licenseportal.client.panel;

/** Answers one kind of visit. */
@FunctionalInterface
interface Screen {
    Reply answer(Visit visit);
}

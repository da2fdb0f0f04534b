package org.licenseportal.integration;

import org.licenseportal.kernel.DomainEvent;

/**
 * A call was queued.
 *
 * @param id which one
 */
record CallQueued(CallId id) implements DomainEvent {}

package org.licenseportal.notification;

import org.licenseportal.kernel.DomainEvent;

/**
 * A mail was written to the outbox.
 *
 * @param id its row
 */
record MailQueued(String id) implements DomainEvent {}

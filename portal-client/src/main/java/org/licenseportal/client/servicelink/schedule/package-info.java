/**
 * When an agent synchronizes: at a time of day of its own while all goes well, by back-off while it does not. Only
 * arithmetics, so that a million installations can be looked at in a test.
 */
package org.licenseportal.client.servicelink.schedule;

/**
 * The ServiceLink agent: keeps the license of an installation up to date, by itself while there is a network and by
 * files when there is none, and says in words what is usable until when.
 *
 * <p>{@link org.licenseportal.client.servicelink.ServiceLink} is all that a person may do, on the command line or in
 * the local panel; {@link org.licenseportal.client.servicelink.AgentStatus} is all that there is to see.
 */
package org.licenseportal.client.servicelink;

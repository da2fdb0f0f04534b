/**
 * The agent itself: {@link org.licenseportal.client.servicelink.agent.Agent} does what
 * {@link org.licenseportal.client.servicelink.ServiceLink} promises,
 * {@link org.licenseportal.client.servicelink.agent.AgentLoop} does it again and again without being asked.
 */
package org.licenseportal.client.servicelink.agent;

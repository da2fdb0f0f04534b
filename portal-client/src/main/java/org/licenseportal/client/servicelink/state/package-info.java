/**
 * What the ServiceLink agent keeps, in one directory: the administrator's
 * {@link org.licenseportal.client.servicelink.state.Settings} and its own
 * {@link org.licenseportal.client.servicelink.state.AgentMemory}. Each is one file that changes whole or not at all;
 * {@link org.licenseportal.client.servicelink.state.AgentDirectory} knows them, and the locks lie beside them.
 */
package org.licenseportal.client.servicelink.state;

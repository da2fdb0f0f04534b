/**
 * The portal's beans called inside a running server. The server is the one that the build provisioned, with a base
 * folder, ports and a database in memory of its own ({@code arquillian.xml}); the archive is the real one.
 */
package org.licenseportal.incontainer;

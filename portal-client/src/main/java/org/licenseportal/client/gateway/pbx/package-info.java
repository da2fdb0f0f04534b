/**
 * A telephone system that is simulated: a small web server on this machine with a login, its type and version, the
 * state of its trunk, and a directory of users. {@link org.licenseportal.client.gateway.pbx.SimulatedPbx} is the
 * system, {@link org.licenseportal.client.gateway.pbx.PbxLine} how a gateway talks to it.
 *
 * <p>What it speaks is JSON:
 *
 * <ul>
 *   <li>{@code POST /login} with {@code user} and {@code password} answers {@code {"token": …}}, or 401;
 *   <li>{@code GET /system} answers {@code type}, {@code version} and {@code trunk} ({@code up} or {@code down});
 *   <li>{@code GET /users?after=ID} answers {@code users}, 500 at most, and whether there are {@code more}.
 * </ul>
 *
 * <p>The last two want {@code Authorization: Bearer TOKEN}.
 */
package org.licenseportal.client.gateway.pbx;

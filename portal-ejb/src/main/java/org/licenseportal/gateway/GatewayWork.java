package org.licenseportal.gateway;

import java.util.Optional;

/**
 * A piece of work for a gateway.
 *
 * @param id by which it is acknowledged
 * @param kind what to do
 * @param credentials for {@link WorkKind#CONNECT} the access to the PBX, sealed for this gateway
 */
public record GatewayWork(String id, WorkKind kind, Optional<String> credentials) {}

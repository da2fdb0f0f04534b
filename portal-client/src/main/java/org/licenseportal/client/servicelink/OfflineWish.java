package org.licenseportal.client.servicelink;

import java.util.Optional;
import org.licenseportal.client.request.Operation;

/**
 * What an offline request is to ask for.
 *
 * @param operation what to do
 * @param form platform and ID, to activate; empty for an installation that knows them
 */
public record OfflineWish(Operation operation, Optional<ActivationForm> form) {}

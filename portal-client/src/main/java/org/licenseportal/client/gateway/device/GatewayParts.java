package org.licenseportal.client.gateway.device;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.licenseportal.client.gateway.pbx.PbxLine;

/**
 * What a gateway is made of and has from outside.
 *
 * @param directory of it
 * @param identity as kept there
 * @param inside the telephone system inside it; empty when it stands beside one
 * @param clock the time; what the gateway believes is another matter
 * @param display shows what happens, a line each
 */
public record GatewayParts(
        GatewayDirectory directory,
        GatewayIdentity identity,
        Optional<PbxLine> inside,
        Clock clock,
        Consumer<String> display) {

    void say(String line) {
        display.accept(line);
    }

    HeldState held() throws IOException {
        return directory.held();
    }
}

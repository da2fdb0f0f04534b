package org.licenseportal.client.command;

import org.licenseportal.client.gateway.GatewayPlatform;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A platform as it is named on the command line. */
final class GatewayPlatformName implements ITypeConverter<GatewayPlatform> {
    @Override
    public GatewayPlatform convert(String name) {
        return GatewayPlatform.named(name)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + name + "' is no platform; there are " + GatewayPlatform.codes()));
    }
}

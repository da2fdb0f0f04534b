package org.licenseportal.client.command;

import org.licenseportal.client.gateway.FailureKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of failure as it is named on the command line. */
final class FailureKindName implements ITypeConverter<FailureKind> {
    @Override
    public FailureKind convert(String name) {
        return FailureKind.named(name)
                .orElseThrow(() ->
                        new TypeConversionException("'" + name + "' is no failure; there are " + FailureKind.codes()));
    }
}

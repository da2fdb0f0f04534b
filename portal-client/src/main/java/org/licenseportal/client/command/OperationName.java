package org.licenseportal.client.command;

import org.licenseportal.client.request.Operation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Operations by the names that the contract gives them. */
final class OperationName implements ITypeConverter<Operation> {
    @Override
    public Operation convert(String value) {
        return Operation.of(value)
                .orElseThrow(() ->
                        new TypeConversionException("'" + value + "' is not activate, sync, deactivate or emergency"));
    }
}

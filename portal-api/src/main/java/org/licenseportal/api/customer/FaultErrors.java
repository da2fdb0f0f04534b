package org.licenseportal.api.customer;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.licenseportal.customer.CustomerFault;
import org.licenseportal.customer.CustomerField;
import org.licenseportal.kernel.FieldError;

/** Says what a customer lacks by the places of the document that brought it. */
final class FaultErrors {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.licenseportal.api.faults");

    private FaultErrors() {}

    static List<FieldError> of(List<CustomerFault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(pointer(fault), text(fault)))
                .toList();
    }

    private static String text(CustomerFault fault) {
        Object[] values = fault.values().toArray();
        if (fault.kind().field() == CustomerField.POSTAL_CODE) {
            values[0] = fault.values().get(0).replace('-', ' ');
        }
        return new MessageFormat(TEXTS.getString(fault.kind().slug())).format(values);
    }

    private static String pointer(CustomerFault fault) {
        return switch (fault.kind().field()) {
            case NAME -> "/name";
            case COUNTRY -> "/address/country";
            case SUBDIVISION -> "/address/subdivision";
            case STREET -> "/address/street";
            case CITY -> "/address/city";
            case POSTAL_CODE -> "/address/postalCode";
            case LANGUAGE -> "/language";
            case BUSINESS_TYPE -> "/businessType";
            case DOMAIN -> "/domains/" + fault.place();
            case ADMIN_NAME -> "/adminContacts/" + fault.place() + "/name";
            case ADMIN_EMAIL -> "/adminContacts/" + fault.place() + "/email";
            case SUPPORT -> "/supportContacts";
            case SUPPORT_NAME -> "/supportContacts/" + fault.place() + "/name";
            case SUPPORT_EMAIL -> "/supportContacts/" + fault.place() + "/email";
        };
    }
}

package org.licenseportal.web.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.licenseportal.customer.CustomerFault;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/**
 * Says what a customer lacks, beside the field and in the summary.
 *
 * @param texts the texts of the pages of customers
 */
record FaultWords(Texts texts) {

    /** All faults; several of one field in one text. */
    FormErrors errors(List<CustomerFault> faults) {
        Map<String, String> byField = new LinkedHashMap<>();
        faults.forEach(fault -> byField.merge(field(fault), text(fault), (one, more) -> one + " " + more));
        FormErrors errors = FormErrors.NONE;
        for (Map.Entry<String, String> error : byField.entrySet()) {
            errors = errors.and(error.getKey(), error.getValue());
        }
        return errors;
    }

    /** What is wrong and what to do. */
    String text(CustomerFault fault) {
        String key = "fault." + fault.kind().slug();
        Object[] values = fault.values().toArray();
        return switch (fault.kind()) {
            case POSTAL_MISSING, POSTAL_WRONG ->
                texts.text(
                        fault.values().get(1).isEmpty() ? key + ".any" : key,
                        texts.text("postal." + values[0] + ".inside"),
                        values[1]);
            case SUBDIVISION_MISSING -> texts.text(key, texts.text("subdivision." + values[0] + ".inside"));
            case ADMIN_NAME, ADMIN_EMAIL, ADMIN_TWICE, SUPPORT_NAME, SUPPORT_EMAIL, SUPPORT_TWICE ->
                texts.text(key, fault.place() + 1, values[0]);
            default -> texts.text(key, values);
        };
    }

    private static String field(CustomerFault fault) {
        return switch (fault.kind().field()) {
            case NAME -> CustomerForm.NAME;
            case COUNTRY -> CustomerForm.COUNTRY;
            case SUBDIVISION -> "subdivision";
            case STREET -> "street";
            case CITY -> "city";
            case POSTAL_CODE -> "postalCode";
            case LANGUAGE -> "language";
            case BUSINESS_TYPE -> "businessType";
            case DOMAIN -> CustomerForm.DOMAINS;
            case ADMIN_NAME -> row(CustomerForm.ADMIN_NAME, fault);
            case ADMIN_EMAIL -> row("adminEmail", fault);
            case SUPPORT -> "support";
            case SUPPORT_NAME -> row(CustomerForm.SUPPORT_NAME, fault);
            case SUPPORT_EMAIL -> row("supportEmail", fault);
        };
    }

    private static String row(String field, CustomerFault fault) {
        return field + "-" + fault.place();
    }
}

package org.licenseportal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.licenseportal.kernel.FieldError;

/** What a part has to satisfy beyond the form of its members. */
final class PartRule {

    private PartRule() {}

    /** Everything that is wrong. */
    static List<FieldError> errors(SavePart part, KnownNames known) {
        List<FieldError> errors = new ArrayList<>();
        product(part, errors);
        grants(part, errors);
        part.features().forEach(feature -> name("feature", feature, known.features(), errors));
        part.products().forEach(product -> name("product", product, known.products(), errors));
        return errors;
    }

    private static void product(SavePart part, List<FieldError> errors) {
        boolean has = part.content().product().isPresent();
        boolean needs = part.content().kind() == PartKind.SITE;
        if (needs && !has) {
            errors.add(new FieldError(
                    part.place() + "/product", "A part of kind \"site\" needs the product and version of its sites."));
        }
        if (has && !needs) {
            errors.add(new FieldError(
                    part.place() + "/product", "Only a part of kind \"site\" has a product. Leave it out."));
        }
    }

    private static void grants(SavePart part, List<FieldError> errors) {
        boolean none = part.content().grants().isEmpty();
        if (part.content().kind() == PartKind.VOUCHER && none) {
            errors.add(new FieldError(
                    part.place() + "/grants",
                    "A part of kind \"voucher\" has to grant something: feature and quantity."));
        }
    }

    private static void name(String what, GivenName given, Map<String, String> known, List<FieldError> errors) {
        String name = known.get(given.code());
        if (name == null && given.name().isEmpty()) {
            errors.add(new FieldError(
                    given.pointer(),
                    "There is no " + what + " \"" + given.code() + "\". If it is a new one, give its name, too."));
        }
        if (name != null && given.name().filter(other -> !other.equals(name)).isPresent()) {
            errors.add(new FieldError(
                    given.pointer(),
                    "The " + what + " \"" + given.code() + "\" is known as \"" + name
                            + "\". Leave the name out, or give it so."));
        }
    }
}

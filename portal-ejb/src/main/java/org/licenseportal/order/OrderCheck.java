package org.licenseportal.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartService;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteService;

/** Looks up what an order is about, and whether it can be placed. */
@Dependent
class OrderCheck {

    @Inject
    PartService parts;

    @Inject
    ResellerService resellers;

    @Inject
    SiteService sites;

    /** Everything that is wrong with the order. */
    List<FieldError> errors(PlaceOrder wanted) {
        Set<SiteId> owned = wanted.assured().stream()
                .filter(site -> sites.find(site, wanted.reseller()).isPresent())
                .collect(Collectors.toSet());
        return OrderRule.errors(wanted, resellers.exists(wanted.reseller()), parts(wanted), owned);
    }

    /** Those parts of the order that there are. */
    Map<PartNumber, PartVersion> parts(PlaceOrder wanted) {
        Map<PartNumber, PartVersion> ordered = new TreeMap<>();
        wanted.parts().forEach(number -> parts.find(number).ifPresent(part -> ordered.put(number, part)));
        return ordered;
    }
}

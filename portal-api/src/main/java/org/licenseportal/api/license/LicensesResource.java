package org.licenseportal.api.license;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.licenseportal.api.support.Access;
import org.licenseportal.api.support.Exchange;
import org.licenseportal.api.support.Problem;
import org.licenseportal.api.support.Scope;
import org.licenseportal.apikey.ApiKeyOwner;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.license.LicenseOfDevice;
import org.licenseportal.license.LicenseService;

/** Licenses that were issued, again, for whoever owns the site: by API key, or by a proof of the device key. */
@Path("licenses")
public class LicensesResource {

    @Inject
    LicenseService licenses;

    @Inject
    Access access;

    @Inject
    DeviceLogin devices;

    @Context
    HttpServletRequest http;

    @Context
    Request negotiation;

    /** The license with this serial number. One that is not the caller's looks like one that does not exist. */
    @GET
    @Path("{serial}")
    @Produces({LicenseForm.FILE, LicenseForm.JSON})
    public Response license(@PathParam("serial") String serial, @HeaderParam(DeviceLogin.HEADER) String proof) {
        var key = access.owner(Scope.SITES_READ);
        if (key.isPresent()) {
            return answer(licenseOf(key.get(), serial));
        }
        return devices.thumbprint(proof, "/api/v1/licenses/" + serial)
                .map(device -> answer(licenses.findForDevice(new LicenseOfDevice(serial, device))))
                .orElseGet(this::whoIsAsking);
    }

    private Optional<IssuedLicense> licenseOf(ApiKeyOwner owner, String serial) {
        return owner.reseller()
                .map(reseller -> licenses.find(serial, reseller))
                .orElseGet(() -> licenses.findForVendor(serial));
    }

    private Response answer(Optional<IssuedLicense> license) {
        return license.map(found -> LicenseForm.wanted(negotiation).of(found))
                .orElseGet(() -> Problem.of("license-unknown", 404).response(Exchange.of(http)))
                .build();
    }

    /** RFC 9449 section 8: the nonce that the proof must hold comes with the refusal. */
    private Response whoIsAsking() {
        return Problem.of("not-authenticated", 401)
                .response(Exchange.of(http))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .header(HttpHeaders.WWW_AUTHENTICATE, "DPoP error=\"use_dpop_nonce\", algs=\"Ed25519 EdDSA\"")
                .header(DeviceLogin.NONCE_HEADER, devices.nonce())
                .build();
    }
}

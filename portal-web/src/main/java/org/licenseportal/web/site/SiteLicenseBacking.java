package org.licenseportal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.licenseportal.license.IssuedLicense;
import org.licenseportal.license.LicenseFile;
import org.licenseportal.license.LicenseService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;

/** A license file of a site, the very same again: for whom the first copy got lost on the way. */
@Named
@RequestScoped
public class SiteLicenseBacking {

    @Inject
    LicenseService licenses;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    /** Sends the file; one that is not there, is of another site, or is somebody else's is not found. */
    public void send() throws IOException {
        Optional<IssuedLicense> license = licenses.find(path.get("serial"), activeUser.reseller())
                .filter(known -> known.siteId().value().equals(path.get("siteId")));
        if (license.isEmpty()) {
            Redirects.notFound();
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        byte[] bytes = LicenseFile.of(license.get()).getBytes(StandardCharsets.UTF_8);
        answer.setResponseContentType("application/vnd.license-portal.license");
        answer.setResponseContentLength(bytes.length);
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + license.get().fileName() + "\"");
        answer.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }
}

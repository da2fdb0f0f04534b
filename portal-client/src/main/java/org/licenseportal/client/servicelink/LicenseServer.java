package org.licenseportal.client.servicelink;

import java.util.regex.Pattern;
import org.licenseportal.client.request.SiteReference;
import org.licenseportal.client.request.SiteReference.Kind;

/** The two license servers; one service answers for both, and they differ in how a site is named. */
public enum LicenseServer {
    /** Application Management Center: MiVoice Business and MiVoice 250. */
    AMC(Kind.APPLICATION_RECORD, "Application Record ID", "\\d{5,8}", "5 to 8 digits"),
    /** Software license server: MiVoice MX-ONE, MiVoice 5000 and MiVoice Office 400. */
    SLS(Kind.SERVICE_LINK, "ServiceLink ID", "\\d{8}", "8 digits");

    private final Kind identifier;
    private final String idName;
    private final Pattern form;
    private final String formWords;

    LicenseServer(Kind identifier, String idName, String form, String formWords) {
        this.identifier = identifier;
        this.idName = idName;
        this.form = Pattern.compile(form);
        this.formWords = formWords;
    }

    /** @return by which identifier it knows a site */
    public Kind identifier() {
        return identifier;
    }

    /** @return name of that identifier for people */
    public String idName() {
        return idName;
    }

    /** @return what such an identifier looks like, as {@code 8 digits} */
    public String idForm() {
        return formWords;
    }

    /** @return true when its address has to be given; the other may be left blank */
    public boolean addressRequired() {
        return this == SLS;
    }

    /**
     * @param id as typed, without white space around
     * @return true when it looks like one of this server's
     */
    public boolean fits(String id) {
        return form.matcher(id).matches();
    }

    /**
     * @param id that {@link #fits}
     * @return it as a request names the site
     */
    public SiteReference reference(String id) {
        return new SiteReference(identifier, id);
    }
}

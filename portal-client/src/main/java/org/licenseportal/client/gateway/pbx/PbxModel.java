package org.licenseportal.client.gateway.pbx;

/**
 * What kind of telephone system it is.
 *
 * @param type its name
 * @param version of its software
 */
public record PbxModel(String type, String version) {
    /** A system of a customer's own, behind a gateway. */
    public static final PbxModel MIVOICE_BUSINESS = new PbxModel("MiVoice Business", "10.1");
}

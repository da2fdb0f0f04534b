package org.licenseportal.license;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import org.licenseportal.jose.RequestDocument;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.site.SiteId;

/** A license that was issued. Nothing of it ever changes. */
@Entity
@Table(name = "license")
class License {

    @Id
    @Column(name = "serial")
    private String serial;

    @Column(name = "site_id")
    private String siteId;

    @Column(name = "sequence_number")
    private long sequence;

    @Column(name = "operation")
    private String operation;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "request_digest")
    private String requestDigest;

    @Column(name = "document")
    private String document;

    @Column(name = "issued_at")
    private long issuedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected License() {}

    License(IssueLicense wish, String document) {
        var claims = wish.request().claims();
        this.serial = wish.serial();
        this.siteId = wish.site().siteId().value();
        this.sequence = wish.site().lastSequence();
        this.operation = claims.operation().claim();
        this.requestId = claims.jti().toString();
        this.requestDigest = hex(wish.request());
        this.document = document;
        this.issuedAt = wish.now().toEpochMilli();
    }

    IssuedLicense issued() {
        return new IssuedLicense(serial, new SiteId(siteId), sequence, document);
    }

    LicenseEntry entry() {
        return new LicenseEntry(
                serial, sequence, RequestOperation.of(operation).orElseThrow(), Instant.ofEpochMilli(issuedAt));
    }

    /** True when it answers this very request, and not another one with the same ID. */
    boolean answers(RequestDocument request) {
        return requestDigest.equals(hex(request));
    }

    private static String hex(RequestDocument request) {
        return HexFormat.of().formatHex(request.digest());
    }
}

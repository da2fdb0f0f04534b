package org.licenseportal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something that can be ordered by its number. */
@Entity
@Table(name = "part")
class Part {

    @Id
    private String number;

    private String description;

    private String kind;

    @Column(name = "product_code")
    private String productCode;

    @Column(name = "product_version")
    private String productVersion;

    private int revision;

    @Column(name = "revised_at")
    private Long revisedAt;

    @Version
    private long version;

    protected Part() {}

    Part(PartNumber number, PartContent content, Instant now) {
        this.number = number.value();
        revise(content, now);
    }

    /** Takes other content; what it grants is in a table of its own. */
    void revise(PartContent content, Instant now) {
        description = content.description();
        kind = content.kind().word();
        productCode = content.product().map(sold -> sold.product().value()).orElse(null);
        productVersion = content.product().map(SoldProduct::version).orElse(null);
        revision++;
        revisedAt = now.toEpochMilli();
    }

    PartNumber number() {
        return new PartNumber(number);
    }

    /** The part as it is, with what it grants. */
    PartVersion current(Map<FeatureCode, Integer> grants) {
        Optional<SoldProduct> product =
                Optional.ofNullable(productCode).map(code -> new SoldProduct(new ProductCode(code), productVersion));
        return new PartVersion(
                number(),
                revision,
                new PartContent(PartKind.fromDatabase(kind), description, product, grants),
                Optional.ofNullable(revisedAt).map(Instant::ofEpochMilli),
                Optional.empty());
    }

    PartDetails details() {
        return new PartDetails(new PartNumber(number), description);
    }
}

package org.licenseportal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Software of the vendor that is installed at sites. */
@Entity
@Table(name = "product")
class Product {

    @Id
    private String code;

    private String name;

    @Column(name = "activation_code_required")
    private boolean activationCodeRequired;

    @Version
    private long version;

    protected Product() {}

    ProductDetails details() {
        return new ProductDetails(new ProductCode(code), name, activationCodeRequired);
    }
}

package org.licenseportal.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.catalog.CatalogFile;
import org.licenseportal.catalog.CatalogImport;
import org.licenseportal.catalog.PartChange;
import org.licenseportal.catalog.PartService;
import org.licenseportal.csv.FileError;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.ImportForm;
import org.licenseportal.web.support.ImportTable;

/** Takes a catalog file in. */
@Named
@RequestScoped
public class PartImportBacking extends ImportForm<CatalogImport> {

    @Inject
    PartService parts;

    @Inject
    ActiveUser activeUser;

    @Override
    protected CatalogImport preview(String text) {
        return parts.preview(CatalogFile.read(text));
    }

    @Override
    protected CatalogImport take(String text) {
        CatalogFile catalog = CatalogFile.read(text);
        return Retry.onConflict(() -> parts.take(catalog, activeUser.actor()));
    }

    @Override
    protected List<FileError> faults(CatalogImport result) {
        return result.errors();
    }

    @Override
    protected ImportTable table(String text, CatalogImport result) {
        return text.stripLeading().startsWith("{")
                ? ImportTable.ofErrors(result.errors())
                : ImportTable.of(text, CatalogFile.COLUMNS, result.errors());
    }

    /** How many parts are new. */
    public int getCreated() {
        return plan().count(PartChange.CREATED);
    }

    /** How many parts have other content. */
    public int getChanged() {
        return plan().count(PartChange.CHANGED);
    }

    /** How many parts are like that already. */
    public int getSame() {
        return plan().count(PartChange.NONE);
    }
}

package org.licenseportal.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.licenseportal.csv.FileError;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;

/** Lets the vendor look after the parts of the catalog. */
@Stateless
public class PartService {

    private static final int EXPORT_PAGE = PageRequest.MOST;

    @Inject
    PartRepository parts;

    @Inject
    CatalogRepository catalog;

    @Inject
    PartWriter writer;

    /** The part as it is, if the vendor has one of that number. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Optional<PartVersion> find(PartNumber number) {
        return writer.current(number);
    }

    /** What the part was before, the latest first. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public List<PartVersion> earlier(PartNumber number) {
        return parts.earlier(number);
    }

    /** Parts by number. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public Page<PartVersion> list(PartFilter filter, PageRequest page) {
        List<Part> found = parts.list(filter, page);
        Map<PartNumber, List<PartGrant>> grants = catalog
                .grants(found.stream().map(Part::number).toList())
                .stream()
                .collect(Collectors.groupingBy(PartGrant::part));
        return Page.of(
                page,
                found.stream()
                        .map(part -> part.current(quantities(grants.getOrDefault(part.number(), List.of()))))
                        .toList(),
                part -> List.of(part.number().value()));
    }

    /** How many parts there are of those that are wanted. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public long count(PartFilter filter) {
        return parts.count(filter);
    }

    /**
     * Creates a part or gives it other content; what it was stays readable. The same content again changes nothing. Two
     * who do so at once conflict: call it with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public PartOutcome save(SavePart wanted, Actor actor) {
        KnownNames known = parts.names();
        List<FieldError> errors = PartRule.errors(wanted, known);
        return errors.isEmpty() ? writer.save(wanted, known, actor) : new PartOutcome.Refused(errors);
    }

    /** What taking the file in would do, or what is wrong with it. Changes nothing. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public CatalogImport preview(CatalogFile file) {
        List<FileError> errors = errors(file);
        Map<PartChange, Integer> counts = new EnumMap<>(PartChange.class);
        if (errors.isEmpty()) {
            file.parts().forEach(part -> counts.merge(writer.change(part), 1, Integer::sum));
        }
        return new CatalogImport(counts, errors);
    }

    /** Takes the whole file in, or nothing of it when anything is wrong with it. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public CatalogImport take(CatalogFile file, Actor actor) {
        List<FileError> errors = errors(file);
        Map<PartChange, Integer> counts = new EnumMap<>(PartChange.class);
        if (errors.isEmpty()) {
            KnownNames known = parts.names();
            file.parts()
                    .forEach(
                            part -> counts.merge(writer.save(part, known, actor).change(), 1, Integer::sum));
        }
        return new CatalogImport(counts, errors);
    }

    /** The whole catalog as a file that {@link #take} reads. */
    @RolesAllowed(Roles.VENDOR_ADMIN)
    public String export(CatalogForm form) {
        List<PartVersion> all = new ArrayList<>();
        Page<PartVersion> page = list(PartFilter.ALL, PageRequest.first(EXPORT_PAGE));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = list(PartFilter.ALL, new PageRequest(EXPORT_PAGE, page.next()));
            all.addAll(page.items());
        }
        KnownNames names = parts.names();
        return form == CatalogForm.CSV ? CatalogCsv.write(all, names) : CatalogJson.write(all, names);
    }

    private List<FileError> errors(CatalogFile file) {
        List<FileError> errors = new ArrayList<>(file.errors());
        KnownNames known = parts.names();
        for (SavePart part : file.parts()) {
            PartRule.errors(part, known).forEach(error -> errors.add(CatalogFile.error(error)));
            known.learn(part);
        }
        return errors;
    }

    private static Map<FeatureCode, Integer> quantities(List<PartGrant> grants) {
        Map<FeatureCode, Integer> quantities = new TreeMap<>();
        grants.forEach(grant -> quantities.put(grant.feature(), grant.quantity()));
        return quantities;
    }
}

package org.licenseportal.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.csv.CsvLine;
import org.licenseportal.csv.CsvTable;
import org.licenseportal.csv.CsvWriter;
import org.licenseportal.csv.FileError;
import org.licenseportal.csv.InvalidCsv;

/** The catalog as a table: a line for each feature that a part grants, and one for a part that grants nothing. */
final class CatalogCsv {

    private static final String PART = "part";
    private static final String PRODUCT = "product";
    private static final String FEATURE = "feature";
    private static final List<String> REQUIRED = List.of(PART, "description", "kind");
    private static final List<String> OPTIONAL =
            List.of(PRODUCT, "product_name", "version", FEATURE, "feature_name", "quantity");

    /** All of them, in the order in which they are written. */
    static final List<String> COLUMNS =
            Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList();

    private CatalogCsv() {}

    static CatalogFile read(String text) {
        List<FileError> errors = new ArrayList<>();
        List<SavePart> parts = new ArrayList<>();
        try {
            Map<String, List<CsvLine>> byPart = new LinkedHashMap<>();
            CsvTable.read(text, REQUIRED, OPTIONAL).lines().forEach(line -> byPart.computeIfAbsent(
                            line.cell(PART), part -> new ArrayList<>())
                    .add(line));
            byPart.values().forEach(lines -> part(lines, errors).ifPresent(parts::add));
        } catch (InvalidCsv broken) {
            errors.add(broken.error());
        }
        return new CatalogFile(parts, errors);
    }

    private static Optional<SavePart> part(List<CsvLine> lines, List<FileError> errors) {
        CsvLine first = lines.get(0);
        int before = errors.size();
        for (CsvLine line : lines) {
            same(first, line, errors);
        }
        Optional<PartNumber> number = PartNumber.parse(first.cell(PART));
        if (number.isEmpty()) {
            errors.add(first.wrong("\"part\" must be 1 to 20 upper-case letters, digits and dashes."));
        }
        Optional<String> description = PartReader.text(first.cell("description"), PartReader.LONGEST_DESCRIPTION);
        if (description.isEmpty()) {
            errors.add(first.wrong("\"description\" must be 1 to 200 characters, without control characters."));
        }
        Optional<PartKind> kind = PartKind.parse(first.cell("kind"));
        if (kind.isEmpty()) {
            errors.add(first.wrong("\"kind\" must be voucher, site or swas."));
        }
        List<GivenName> products = new ArrayList<>();
        Optional<SoldProduct> product = product(first, products, errors);
        List<GivenName> features = new ArrayList<>();
        Map<FeatureCode, Integer> grants = new LinkedHashMap<>();
        lines.forEach(line -> grant(line, grants, features, errors));
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new SavePart(
                        CatalogFile.LINE + first.number(),
                        number.orElseThrow(),
                        new PartContent(kind.orElseThrow(), description.orElseThrow(), product, grants),
                        features,
                        products));
    }

    /** What further lines of a part say of the part itself is what the first one says. */
    private static void same(CsvLine first, CsvLine line, List<FileError> errors) {
        for (String column : List.of("description", "kind", PRODUCT, "product_name", "version")) {
            if (!first.cell(column).equals(line.cell(column))) {
                errors.add(line.wrong("\"" + column + "\" differs from line " + first.number() + " of the same part."));
            }
        }
    }

    private static Optional<SoldProduct> product(CsvLine line, List<GivenName> products, List<FileError> errors) {
        if (line.cell(PRODUCT).isEmpty() && line.cell("version").isEmpty()) {
            return Optional.empty();
        }
        Optional<ProductCode> code = ProductCode.parse(line.cell(PRODUCT));
        if (code.isEmpty()) {
            errors.add(line.wrong("\"product\" must be 1 to 20 letters, digits and dashes."));
        }
        if (!SoldProduct.isVersion(line.cell("version"))) {
            errors.add(line.wrong("\"version\" must be up to four numbers joined by points."));
            return Optional.empty();
        }
        code.ifPresent(known -> products.add(given(known.value(), "product_name", line, errors)));
        return code.map(known -> new SoldProduct(known, line.cell("version")));
    }

    private static void grant(
            CsvLine line, Map<FeatureCode, Integer> grants, List<GivenName> features, List<FileError> errors) {
        if (line.cell(FEATURE).isEmpty() && line.cell("quantity").isEmpty()) {
            return;
        }
        Optional<FeatureCode> feature = FeatureCode.parse(line.cell(FEATURE));
        if (feature.isEmpty()) {
            errors.add(line.wrong("\"feature\" must be " + PartReader.A_FEATURE + "."));
            return;
        }
        features.add(given(feature.get().value(), "feature_name", line, errors));
        if (!line.cell("quantity").matches("[1-9][0-9]{0,5}|1000000")) {
            errors.add(
                    line.wrong("\"quantity\" must be a whole number from 1 to " + PartReader.MOST_OF_A_FEATURE + "."));
        } else if (grants.put(feature.get(), Integer.valueOf(line.cell("quantity"))) != null) {
            errors.add(line.wrong("The part has this feature on an earlier line. Add the quantities up."));
        }
    }

    private static GivenName given(String code, String column, CsvLine line, List<FileError> errors) {
        String name = line.cell(column);
        if (!name.isEmpty() && PartReader.text(name, PartReader.LONGEST_NAME).isEmpty()) {
            errors.add(line.wrong("\"" + column + "\" must be " + PartReader.A_NAME + "."));
        }
        return new GivenName(
                code, Optional.of(name).filter(given -> !given.isEmpty()), CatalogFile.LINE + line.number());
    }

    static String write(List<PartVersion> parts, KnownNames names) {
        StringBuilder text = new StringBuilder(CsvWriter.line(COLUMNS));
        for (PartVersion part : parts) {
            if (part.content().grants().isEmpty()) {
                text.append(CsvWriter.line(cells(part, names, List.of("", "", ""))));
            }
            part.content()
                    .grants()
                    .forEach((feature, quantity) -> text.append(CsvWriter.line(cells(
                            part,
                            names,
                            List.of(feature.value(), names.features().get(feature.value()), quantity.toString())))));
        }
        return text.toString();
    }

    private static List<String> cells(PartVersion part, KnownNames names, List<String> grant) {
        Optional<SoldProduct> sold = part.content().product();
        Optional<String> product = sold.map(SoldProduct::product).map(ProductCode::value);
        List<String> cells = new ArrayList<>(List.of(
                part.number().value(),
                part.content().description(),
                part.content().kind().word(),
                product.orElse(""),
                product.map(names.products()::get).orElse(""),
                sold.map(SoldProduct::version).orElse("")));
        cells.addAll(grant);
        return cells;
    }
}

package org.licenseportal.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.csv.CsvLine;
import org.licenseportal.csv.CsvTable;
import org.licenseportal.csv.FileError;
import org.licenseportal.csv.InvalidCsv;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;

/**
 * Orders as somebody uploaded them: a table with a line for each part of an order. What has the right form may still be
 * wrong: that is told when it is taken in.
 *
 * @param orders those that have the right form
 * @param errors what is wrong with the rest
 */
public record OrderFile(List<FiledOrder> orders, List<FileError> errors) {

    /** The columns of the table; the last three are of SWAS, and may be left out. */
    public static final List<String> COLUMNS =
            List.of("purchase_order", "reseller", "part", "quantity", "site", "starts_on", "expires_on");

    private static final List<String> NEEDED = COLUMNS.subList(0, 4);
    private static final List<String> OF_ASSURANCE = COLUMNS.subList(4, 7);

    /**
     * An order of a file.
     *
     * @param order the order
     * @param lines the lines of the file that it was read from
     */
    record FiledOrder(PlaceOrder order, List<CsvLine> lines) {

        /** What is wrong with the order, told by lines of the file. */
        List<FileError> errors(List<FieldError> errors) {
            return errors.stream()
                    .map(error -> line(error.pointer()).wrong(error.detail()))
                    .toList();
        }

        private CsvLine line(String pointer) {
            String[] parts = pointer.split("/");
            return parts.length > 2 ? lines.get(Integer.parseInt(parts[2])) : lines.get(0);
        }
    }

    /** Copies both. */
    public OrderFile {
        orders = List.copyOf(orders);
        errors = List.copyOf(errors);
    }

    /** Reads a table. */
    public static OrderFile read(String text) {
        List<FileError> errors = new ArrayList<>();
        List<FiledOrder> orders = new ArrayList<>();
        try {
            Map<String, List<CsvLine>> byOrder = new LinkedHashMap<>();
            CsvTable.read(text, NEEDED, OF_ASSURANCE).lines().forEach(line -> byOrder.computeIfAbsent(
                            line.cell("purchase_order"), order -> new ArrayList<>())
                    .add(line));
            byOrder.values().forEach(lines -> order(lines, errors).ifPresent(orders::add));
            if (byOrder.isEmpty()) {
                errors.add(new FileError("", "The file has no orders."));
            }
        } catch (InvalidCsv broken) {
            errors.add(broken.error());
        }
        return new OrderFile(orders, errors);
    }

    private static Optional<FiledOrder> order(List<CsvLine> lines, List<FileError> errors) {
        CsvLine first = lines.get(0);
        int before = errors.size();
        Optional<PurchaseOrderNumber> number = PurchaseOrderNumber.parse(first.cell("purchase_order"));
        if (number.isEmpty()) {
            errors.add(first.wrong("\"purchase_order\" must be 1 to 35 letters, digits and . _ / -"));
        }
        Optional<ResellerNumber> reseller = ResellerNumber.parse(first.cell("reseller"));
        if (reseller.isEmpty()) {
            errors.add(first.wrong("\"reseller\" must be 1 to 10 digits."));
        }
        lines.stream()
                .filter(line -> !line.cell("reseller").equals(first.cell("reseller")))
                .forEach(line -> errors.add(
                        line.wrong("\"reseller\" differs from line " + first.number() + " of the same order.")));
        List<OrderLine> wanted =
                lines.stream().flatMap(line -> line(line, errors)).toList();
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(
                        new FiledOrder(new PlaceOrder(number.orElseThrow(), reseller.orElseThrow(), wanted), lines));
    }

    private static Stream<OrderLine> line(CsvLine line, List<FileError> errors) {
        Optional<PartNumber> part = PartNumber.parse(line.cell("part"));
        if (part.isEmpty()) {
            errors.add(line.wrong("\"part\" must be 1 to 20 upper-case letters, digits and dashes."));
        }
        String quantity = line.cell("quantity");
        if (!quantity.matches("[1-9][0-9]{0,3}") || Integer.parseInt(quantity) > OrderLine.MOST) {
            errors.add(line.wrong("\"quantity\" must be a whole number from 1 to " + OrderLine.MOST + "."));
            return Stream.empty();
        }
        Optional<OrderedTerm> term = term(line, errors);
        return part.stream().map(number -> new OrderLine(number, Integer.parseInt(quantity), term));
    }

    /** Of SWAS all three cells are filled, of anything else none. */
    private static Optional<OrderedTerm> term(CsvLine line, List<FileError> errors) {
        if (OF_ASSURANCE.stream().allMatch(column -> line.cell(column).isEmpty())) {
            return Optional.empty();
        }
        Optional<SiteId> site = SiteId.parse(line.cell("site"));
        Optional<LocalDate> first = OrderedTerm.day(line.cell("starts_on"));
        Optional<LocalDate> last = OrderedTerm.day(line.cell("expires_on"));
        if (site.isEmpty()) {
            errors.add(line.wrong("\"site\" must be the ID of a site."));
        }
        if (first.isEmpty()) {
            errors.add(line.wrong("\"starts_on\" must be a day such as 2027-01-01."));
        }
        if (last.isEmpty()) {
            errors.add(line.wrong("\"expires_on\" must be a day such as 2027-12-31."));
        }
        if (site.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!OrderedTerm.possible(first.get(), last.get())) {
            errors.add(line.wrong("\"expires_on\" must not be before \"starts_on\", nor more than "
                    + OrderedTerm.MOST_DAYS + " days after it."));
            return Optional.empty();
        }
        return Optional.of(new OrderedTerm(site.get(), first.get(), last.get()));
    }
}

package org.licenseportal.web.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.order.OrderLine;
import org.licenseportal.order.PlaceOrder;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Texts;

/**
 * An order as it stands in the form: what was typed, whatever it is.
 *
 * @param number its number
 * @param reseller who orders
 * @param lines the lines, some of them empty
 * @param term for which site and days SWAS is ordered
 */
public record OrderForm(String number, String reseller, List<Line> lines, TermForm term) {

    static final String NUMBER = "number";
    static final String RESELLER = "reseller";

    private static final int LINES = 8;

    /**
     * A line of the form.
     *
     * @param part what is ordered
     * @param quantity how many pieces
     */
    public record Line(String part, String quantity) {

        boolean blank() {
            return part.isEmpty() && quantity.isEmpty();
        }
    }

    /** What was typed, or what a link to the form fills in. */
    static OrderForm of(Posted posted) {
        List<String> parts = posted.all("part");
        List<String> quantities = posted.all("quantity");
        List<Line> lines = IntStream.range(0, Math.min(parts.size(), quantities.size()))
                .mapToObj(row ->
                        new Line(parts.get(row).strip(), quantities.get(row).strip()))
                .toList();
        return new OrderForm(posted.one(NUMBER), posted.one(RESELLER), lines(lines), TermForm.of(posted));
    }

    private static List<Line> lines(List<Line> filled) {
        List<Line> lines = new ArrayList<>(filled);
        while (lines.size() < LINES) {
            lines.add(new Line("", ""));
        }
        return List.copyOf(lines);
    }

    /** Everything that cannot be what the field asks for. */
    FormErrors errors(Texts texts) {
        FormErrors errors = FormErrors.NONE;
        if (PurchaseOrderNumber.parse(number).isEmpty()) {
            errors = errors.and(NUMBER, texts.text("number.wrong"));
        }
        if (ResellerNumber.parse(reseller).isEmpty()) {
            errors = errors.and(RESELLER, texts.text("reseller.wrong"));
        }
        if (lines.stream().allMatch(Line::blank)) {
            errors = errors.and("part-0", texts.text("lines.none"));
        }
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            if (!line.blank() && PartNumber.parse(line.part()).isEmpty()) {
                errors = errors.and("part-" + row, texts.text("part.wrong", row + 1));
            }
            if (!line.blank() && quantity(line).isEmpty()) {
                errors = errors.and("quantity-" + row, texts.text("quantity.wrong", row + 1, OrderLine.MOST));
            }
        }
        return term.errors(errors, texts);
    }

    private static Optional<Integer> quantity(Line line) {
        return Optional.of(line.quantity())
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= OrderLine.MOST);
    }

    /**
     * The order, once there are no errors.
     *
     * @param assurance the parts that are SWAS
     */
    PlaceOrder order(Set<PartNumber> assurance) {
        return new PlaceOrder(
                new PurchaseOrderNumber(number),
                new ResellerNumber(reseller),
                lines.stream()
                        .filter(line -> !line.blank())
                        .map(line -> line(line, assurance))
                        .toList());
    }

    private OrderLine line(Line line, Set<PartNumber> assurance) {
        PartNumber part = new PartNumber(line.part());
        return new OrderLine(part, quantity(line).orElseThrow(), term.term().filter(known -> assurance.contains(part)));
    }

    /** The parts of its lines, once there are no errors. */
    Set<PartNumber> parts() {
        return lines.stream()
                .filter(line -> !line.blank())
                .map(line -> new PartNumber(line.part()))
                .collect(Collectors.toSet());
    }

    /** The row of the form that a line of the order came from. */
    int row(int line) {
        List<Integer> filled = IntStream.range(0, lines.size())
                .filter(row -> !lines.get(row).blank())
                .boxed()
                .toList();
        return filled.get(line);
    }
}

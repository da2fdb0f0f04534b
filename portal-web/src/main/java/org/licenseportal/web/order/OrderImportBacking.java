package org.licenseportal.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.licenseportal.kernel.Retry;
import org.licenseportal.order.OrderFile;
import org.licenseportal.order.OrderImport;
import org.licenseportal.order.OrderService;
import org.licenseportal.order.PlaceOrder;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.ImportTable;
import org.licenseportal.web.support.PackedText;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Texts;
import org.licenseportal.web.support.UploadedText;

/** Takes a file of orders in: chosen, looked at line by line, then placed whole or not at all. */
@Named
@RequestScoped
public class OrderImportBacking {

    private static final int UNPROCESSABLE = 422;

    @Inject
    OrderService orders;

    @Inject
    ActiveUser activeUser;

    private Part file;
    private String packed = "";
    private OrderImport plan;
    private ImportTable table;
    private boolean done;
    private FormErrors errors = FormErrors.NONE;

    /**
     * An order that was placed.
     *
     * @param number its number
     * @param path where it is
     */
    public record PlacedOrder(String number, String path) {}

    /** Looks at the chosen file; changes nothing. */
    public String check() throws IOException {
        UploadedText upload = UploadedText.of(file);
        if (!upload.readable()) {
            return refuse("file." + upload.wrong());
        }
        packed = PackedText.pack(upload.text());
        show(upload.text(), orders.preview(OrderFile.read(upload.text())));
        return null;
    }

    /** Places the orders of the file that was looked at. */
    public String commit() {
        packed = Posted.here().one("packed");
        Optional<String> text = PackedText.unpack(packed);
        if (text.isEmpty()) {
            return refuse("file.none");
        }
        OrderFile wanted = OrderFile.read(text.get());
        show(text.get(), Retry.onConflict(() -> orders.take(wanted, activeUser.actor())));
        done = plan.errors().isEmpty();
        return null;
    }

    private void show(String text, OrderImport result) {
        plan = result;
        table = ImportTable.of(text, OrderFile.COLUMNS, result.errors());
        if (!result.errors().isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    private String refuse(String key) {
        errors = FormErrors.of("file", Texts.here("orders").text(key));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(UNPROCESSABLE);
        return null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The file on its way to the next step. */
    public String getPacked() {
        return packed;
    }

    /** Whether a file was looked at. */
    public boolean isLooked() {
        return plan != null;
    }

    /** Whether the file can be taken in; true already while the form that takes it is read. */
    public boolean isReady() {
        return plan == null
                ? !errors.isAny() && !Posted.here().one("packed").isEmpty()
                : plan.errors().isEmpty() && !done;
    }

    /** Whether the file was taken in. */
    public boolean isDone() {
        return done;
    }

    /** Its lines. */
    public ImportTable getTable() {
        return table;
    }

    /** The orders that are new. */
    public List<PlacedOrder> getPlaced() {
        return plan.placed().stream()
                .map(PlaceOrder::number)
                .map(number -> new PlacedOrder(number.value(), OrderAddress.of(number)))
                .toList();
    }

    /** How many were placed before. */
    public int getRepeated() {
        return plan.repeated();
    }

    public FormErrors getErrors() {
        return errors;
    }
}

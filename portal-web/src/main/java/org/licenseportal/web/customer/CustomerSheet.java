package org.licenseportal.web.customer;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.licenseportal.customer.ContactEntry;
import org.licenseportal.customer.ContactKind;
import org.licenseportal.customer.CustomerContent;
import org.licenseportal.customer.CustomerDossier;
import org.licenseportal.customer.CustomerFault;
import org.licenseportal.customer.CustomerSection;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Texts;

/**
 * The form of a customer as one page shows it.
 *
 * @param form what stands in it
 * @param errors what is wrong with it
 * @param differences what somebody else saved meanwhile, beside what was typed
 * @param focus where the page opens; empty where that is its beginning
 */
public record CustomerSheet(CustomerForm form, FormErrors errors, List<ContentLine> differences, String focus) {

    /** A form with which nothing is wrong. */
    static CustomerSheet of(CustomerForm form) {
        return new CustomerSheet(form, FormErrors.NONE, List.of(), "");
    }

    /** The same with what is wrong. */
    CustomerSheet wrong(List<CustomerFault> faults) {
        return new CustomerSheet(form, new FaultWords(texts()).errors(faults), List.of(), "");
    }

    /** The same beside what somebody else saved meanwhile. */
    CustomerSheet beside(CustomerDossier theirs, Set<CustomerSection> sections) {
        CustomerContent mine = form.only(sections, theirs).content();
        return new CustomerSheet(
                form.over(theirs, sections),
                FormErrors.NONE,
                new ContentWords(texts()).differences(mine, theirs.content()),
                "");
    }

    /** The same form after a button that saves nothing: one row more or less, or the fields of another country. */
    CustomerSheet after(String button) {
        List<ContactEntry> admins = form.content().admins();
        List<ContactEntry> supporters = form.content().supporters();
        if (button.equals("add-admin")) {
            return opening(form.withAdmin(), CustomerForm.ADMIN_NAME + "-" + admins.size());
        }
        if (button.equals("add-support")) {
            return opening(form.withSupporter(), CustomerForm.SUPPORT_KIND + "-" + supporters.size());
        }
        if (button.startsWith("drop-admin-")) {
            return opening(form.withoutAdmin(row(button)), "add-admin");
        }
        if (button.startsWith("drop-support-")) {
            return opening(form.withoutSupporter(row(button)), "add-support");
        }
        return opening(form, CustomerForm.COUNTRY);
    }

    private static CustomerSheet opening(CustomerForm form, String focus) {
        return new CustomerSheet(form, FormErrors.NONE, List.of(), focus);
    }

    private static int row(String button) {
        String digits = button.replaceFirst(".*-", "");
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    /** The fields for name and address. */
    public ProfileFields profile() {
        return new ProfileFields(form.content(), texts());
    }

    /** The domains, one a line. */
    public String domains() {
        return String.join("\n", form.content().domains());
    }

    /** The admin contacts. */
    public List<ContactRow> admins() {
        return rows("admin", form.content().admins());
    }

    /** The support contacts. */
    public List<ContactRow> supporters() {
        return rows("support", form.content().supporters());
    }

    /** Whether the page opens at the field with this ID. */
    public String focused(String id) {
        return focus.equals(id) ? "autofocus" : "";
    }

    private List<ContactRow> rows(String group, List<ContactEntry> contacts) {
        return IntStream.range(0, contacts.size())
                .mapToObj(index -> row(group, index, contacts.get(index)))
                .toList();
    }

    private ContactRow row(String group, int index, ContactEntry contact) {
        List<Choice> kinds = contact.kind() == ContactKind.ADMIN
                ? List.of()
                : ContactKind.SUPPORT.stream()
                        .map(kind -> Choice.of(
                                kind.word(),
                                texts().text("kind." + kind.word()),
                                contact.kind().word()))
                        .toList();
        return new ContactRow(
                group, texts().text(group + ".row", index + 1), index, kinds, contact.name(), contact.email());
    }

    private static Texts texts() {
        return Texts.here("customers");
    }
}

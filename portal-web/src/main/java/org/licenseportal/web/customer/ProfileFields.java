package org.licenseportal.web.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.licenseportal.country.AddressFormat;
import org.licenseportal.country.AddressPart;
import org.licenseportal.country.Countries;
import org.licenseportal.customer.Address;
import org.licenseportal.customer.BusinessTypes;
import org.licenseportal.customer.CustomerContent;
import org.licenseportal.web.support.Choice;
import org.licenseportal.web.support.Texts;

/**
 * The fields for name and address: which there are, and what they are called, follows from the country.
 *
 * @param content what stands in them
 * @param texts the texts of the pages of customers
 */
public record ProfileFields(CustomerContent content, Texts texts) {

    private static final List<String> LANGUAGES = List.of("en", "de");

    /** The countries, by name. */
    public List<Choice> countries() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", texts.text("choose"), address().country()));
        Countries.list(texts.locale()).stream()
                .map(country ->
                        Choice.of(country.code(), country.name(), address().country()))
                .forEach(choices::add);
        return choices;
    }

    /** The subdivisions of the country; none where its addresses name none. */
    public List<Choice> subdivisions() {
        List<Choice> choices = new ArrayList<>();
        Countries.subdivisions(address().country()).stream()
                .map(part -> Choice.of(part.code(), part.name(), address().subdivision()))
                .forEach(choices::add);
        if (!choices.isEmpty()) {
            choices.add(0, Choice.of("", texts.text("choose"), address().subdivision()));
        }
        return choices;
    }

    /** What the country calls its subdivisions. */
    public String subdivisionLabel() {
        String word = format().subdivisionWord();
        return word.isEmpty() ? "" : texts.text("subdivision." + word);
    }

    /** Whether the subdivision may be left out. */
    public boolean subdivisionOptional() {
        return format().subdivision() == AddressPart.MAY;
    }

    /** Whether the city may be left out. */
    public boolean cityOptional() {
        return format().city() != AddressPart.MUST;
    }

    /** Whether the country has postal codes. */
    public boolean postal() {
        return format().postal().part() != AddressPart.NONE;
    }

    /** What the country calls its postal codes. */
    public String postalLabel() {
        return texts.text("postal." + format().postal().word());
    }

    /** Whether the postal code may be left out. */
    public boolean postalOptional() {
        return format().postal().part() == AddressPart.MAY;
    }

    /** An example of a postal code; empty where any will do. */
    public String postalHint() {
        String example = format().postal().example();
        return example.isEmpty() ? "" : texts.text("postal.hint", example);
    }

    /** The languages that the portal writes mails in. */
    public List<Choice> languages() {
        return LANGUAGES.stream()
                .map(tag -> Choice.of(tag, texts.text("language." + tag), content.language()))
                .toList();
    }

    /** The business types. */
    public List<Choice> businessTypes() {
        return Stream.concat(
                        Stream.of(Choice.of("", texts.text("business.none"), content.businessType())),
                        BusinessTypes.CODES.stream()
                                .map(code -> Choice.of(code, texts.text("business." + code), content.businessType())))
                .toList();
    }

    private Address address() {
        return content.address();
    }

    private AddressFormat format() {
        return Countries.format(address().country());
    }
}

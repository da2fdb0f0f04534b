package org.licenseportal.site;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.licenseportal.catalog.ProductCode;

/**
 * What a list of sites shows: those for which all of this holds.
 *
 * @param site the one site of this ID
 * @param text the beginning of the ID, or a piece of the name in any case of letters
 * @param name a piece of the name, in any case of letters
 * @param product what they are licensed for
 * @param version the version that they are licensed for
 * @param cover how they stand with their SWAS today; empty for any
 * @param endingWithin in how many days at most their SWAS ends; today is 0
 * @param endingIn the month in which their SWAS ends or ended
 * @param contact how they stand with their license server now; empty for any
 * @param registered whether they are registered at a customer
 * @param upgradable true to show only those whose version is below the latest one
 */
public record SiteFilter(
        Optional<SiteId> site,
        Optional<String> text,
        Optional<String> name,
        Optional<ProductCode> product,
        Optional<ProductVersion> version,
        Set<SiteCover> cover,
        OptionalInt endingWithin,
        Optional<YearMonth> endingIn,
        Set<SiteContact> contact,
        Optional<Boolean> registered,
        boolean upgradable) {

    /** The most days that one may look ahead. */
    public static final int MOST_DAYS = 3_660;

    /** Shows all sites. */
    public static final SiteFilter ALL = new SiteFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            false);

    /** Drops texts that say nothing; all ways to stand together are any. */
    public SiteFilter {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        name = name.map(String::strip).filter(words -> !words.isEmpty());
        cover = cover.containsAll(EnumSet.allOf(SiteCover.class)) ? Set.of() : Set.copyOf(cover);
        contact = contact.containsAll(EnumSet.allOf(SiteContact.class)) ? Set.of() : Set.copyOf(contact);
        if (endingWithin.isPresent() && (endingWithin.getAsInt() < 0 || endingWithin.getAsInt() > MOST_DAYS)) {
            throw new IllegalArgumentException("One may look 0 to " + MOST_DAYS + " days ahead");
        }
    }

    /** Also only the one of this ID. */
    public SiteFilter withSite(SiteId id) {
        return new SiteFilter(
                Optional.of(id),
                text,
                name,
                product,
                version,
                cover,
                endingWithin,
                endingIn,
                contact,
                registered,
                upgradable);
    }

    /** Also only those with this beginning of the ID or piece of the name. */
    public SiteFilter withText(Optional<String> words) {
        return new SiteFilter(
                site, words, name, product, version, cover, endingWithin, endingIn, contact, registered, upgradable);
    }

    /** Also only those that are licensed for this. */
    public SiteFilter withVersion(Optional<SiteVersion> sold) {
        return new SiteFilter(
                site,
                text,
                name,
                sold.map(SiteVersion::product),
                sold.map(SiteVersion::version),
                cover,
                endingWithin,
                endingIn,
                contact,
                registered,
                upgradable);
    }

    /** Also only those that stand so today. */
    public SiteFilter withCover(Set<SiteCover> ways) {
        return new SiteFilter(
                site, text, name, product, version, ways, endingWithin, endingIn, contact, registered, upgradable);
    }

    /** Also only those whose SWAS ends in so many days at most. */
    public SiteFilter withEndingWithin(OptionalInt days) {
        return new SiteFilter(
                site, text, name, product, version, cover, days, endingIn, contact, registered, upgradable);
    }

    /** Also only those whose SWAS ends or ended in this month. */
    public SiteFilter withEndingIn(Optional<YearMonth> month) {
        return new SiteFilter(
                site, text, name, product, version, cover, endingWithin, month, contact, registered, upgradable);
    }

    /** Also only those that stand so with their license server now. */
    public SiteFilter withContact(Set<SiteContact> ways) {
        return new SiteFilter(
                site, text, name, product, version, cover, endingWithin, endingIn, ways, registered, upgradable);
    }

    /** Also only those that are registered, or only those that are not. */
    public SiteFilter withRegistered(Optional<Boolean> wanted) {
        return new SiteFilter(
                site, text, name, product, version, cover, endingWithin, endingIn, contact, wanted, upgradable);
    }

    /** Also only those whose version is below the latest one. */
    public SiteFilter withUpgradable(boolean wanted) {
        return new SiteFilter(
                site, text, name, product, version, cover, endingWithin, endingIn, contact, registered, wanted);
    }
}

package org.licenseportal.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/** What users say of themselves. Whoever is logged in asks for his own, and sees the pictures of his colleagues. */
@Stateless
public class ProfileService {

    @Inject
    ProfileRepository profiles;

    @Inject
    PictureEncoder encoder;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** The user's own profile. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public ProfileDetails of(CurrentUser user) {
        return profiles.find(user.id()).orElseThrow();
    }

    /** Gives the user's own profile other content. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public void save(CurrentUser user, ProfileDetails wanted, Actor actor) {
        ProfileDetails before = profiles.find(user.id()).orElseThrow();
        if (!before.equals(wanted)) {
            profiles.change(user.id(), wanted);
            audit.record(entry(user, actor, changes(user, before, wanted)));
        }
    }

    /** The picture of a user, if there is one and the asker is that user, of the same reseller, or of the vendor. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public Optional<PictureFile> picture(UserId id, CurrentUser asker) {
        if (asker.id().equals(id) || asker.role().granted().contains(Roles.VENDOR_ADMIN)) {
            return profiles.picture(id);
        }
        return asker.reseller().flatMap(owner -> profiles.picture(id, owner));
    }

    /**
     * Takes another picture of the user.
     *
     * @param uploaded a PNG or a JPEG; what comes after the pixels is thrown away
     * @return false when it is neither, or cannot be read
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean setPicture(CurrentUser user, byte[] uploaded, Actor actor) {
        Optional<PictureFile> picture = encoder.encode(uploaded);
        picture.ifPresent(wanted -> {
            Optional<String> before = profiles.picture(user.id()).map(PictureFile::checkSum);
            profiles.setPicture(user.id(), wanted);
            audit.record(entry(
                    user, actor, AuditResult.done(AuditChange.of(AuditField.PICTURE, before, wanted.checkSum()))));
        });
        return picture.isPresent();
    }

    /** Forgets the picture of the user. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public void removePicture(CurrentUser user, Actor actor) {
        profiles.picture(user.id()).ifPresent(known -> {
            profiles.removePicture(user.id());
            audit.record(entry(
                    user,
                    actor,
                    AuditResult.done(AuditChange.of(AuditField.PICTURE, known.checkSum(), Optional.empty()))));
        });
    }

    private AuditEntry entry(CurrentUser user, Actor actor, AuditResult result) {
        AuditObject object = new AuditObject(AuditObject.Type.USER, user.id().value(), user.reseller());
        return new AuditEntry(clocks.now(), AuditOrigin.of(actor), AuditAction.USER_CHANGE, object, result);
    }

    /** Of an admin of a customer neither name nor number: the trail is never erased, and the customer's data is. */
    private static AuditResult changes(CurrentUser user, ProfileDetails before, ProfileDetails after) {
        AuditResult all = changes(before, after);
        return user.account().isEmpty()
                ? all
                : AuditResult.done(all.changes().stream()
                        .filter(change -> change.field() != AuditField.NAME && change.field() != AuditField.PHONE)
                        .toList());
    }

    private static AuditResult changes(ProfileDetails before, ProfileDetails after) {
        return AuditResult.done(
                AuditChange.of(AuditField.NAME, before.name(), after.name()),
                AuditChange.of(AuditField.PHONE, before.phone(), after.phone()),
                AuditChange.of(
                        AuditField.LANGUAGE,
                        before.language().tag(),
                        after.language().tag()),
                AuditChange.of(AuditField.TIME_ZONE, before.zone(), after.zone()),
                AuditChange.of(
                        AuditField.THEME, before.theme().word(), after.theme().word()),
                AuditChange.of(AuditField.MAILS, mails(before), mails(after)));
    }

    private static Optional<String> mails(ProfileDetails profile) {
        return Optional.of(
                        profile.mails().stream().sorted().map(MailTopic::word).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }
}

package org.licenseportal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.UserFixture.NOAH;
import static org.licenseportal.identity.UserFixture.NORA;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.Theme;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;

/** What users say of themselves, on both databases. */
@OnBothDatabases
class ProfileServiceIT {

    private static final Actor ACTOR = new Actor("noah@northgate.example", new Caller("192.0.2.7", "request-1"));
    private static final ProfileDetails WANTED = new ProfileDetails(
            new PersonName("Noah Field"),
            PhoneNumber.parse("+44 1632 960001"),
            Language.DE,
            ZoneId.of("Europe/Berlin"),
            Theme.DARK,
            Set.of(MailTopic.TECHNICAL));

    private final TestDatabase database;
    private final ProfileService profiles;

    ProfileServiceIT(TestDatabase database) {
        this.database = database;
        profiles = database.persistence().service(ProfileService.class);
    }

    @BeforeEach
    void users() {
        UserFixture.insertInto(database);
    }

    @Test
    void aUserSaysOtherThingsOfHimself() {
        CurrentUser noah = user(NOAH, Optional.of(NORTHGATE), Role.RESELLER_USER);
        save(noah);
        assertEquals(WANTED, database.persistence().inTransaction(() -> profiles.of(noah)));
        save(noah);
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'user.change' and object_id = '" + NOAH
                        + "' and owner = '000000'"),
                "the same again changes nothing");
    }

    @Test
    void aPictureIsSeenByColleaguesAndTheVendorOnly() throws IOException {
        CurrentUser noah = user(NOAH, Optional.of(NORTHGATE), Role.RESELLER_USER);
        assertTrue(setPicture(noah, png()));

        assertTrue(picture(noah).isPresent());
        assertTrue(
                picture(user(NORA, Optional.of(NORTHGATE), Role.RESELLER_ADMIN)).isPresent());
        assertTrue(picture(user(NORA, Optional.empty(), Role.VENDOR_ADMIN)).isPresent());
        assertEquals(Optional.empty(), picture(user(NORA, Optional.of(SOUTHGATE), Role.RESELLER_ADMIN)));
        assertEquals(Optional.empty(), picture(user(NORA, Optional.empty(), Role.ACCOUNT_ADMIN)));
    }

    @Test
    void aPictureTakesThePlaceOfTheOneBeforeAndGoesWithItsUser() throws IOException {
        CurrentUser noah = user(NOAH, Optional.of(NORTHGATE), Role.RESELLER_USER);
        setPicture(noah, png());
        setPicture(noah, png());
        assertEquals(1, database.number("select count(*) from user_picture"));
        assertFalse(setPicture(noah, new byte[] {1, 2, 3}), "no picture");
        assertEquals(1, database.number("select count(*) from user_picture"));

        database.persistence().inTransaction(() -> profiles.removePicture(noah, ACTOR));
        assertEquals(Optional.empty(), picture(noah));

        setPicture(noah, png());
        database.execute("delete from portal_user where id = '" + NOAH + "'");
        assertEquals(0, database.number("select count(*) from user_picture"));
    }

    private void save(CurrentUser user) {
        database.persistence().inTransaction(() -> profiles.save(user, WANTED, ACTOR));
    }

    private boolean setPicture(CurrentUser user, byte[] file) {
        return database.persistence().inTransaction(() -> profiles.setPicture(user, file, ACTOR));
    }

    /** Noah's picture, if this user sees it. */
    private Optional<PictureFile> picture(CurrentUser asker) {
        return database.persistence().inTransaction(() -> profiles.picture(NOAH, asker));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static CurrentUser user(UserId id, Optional<ResellerNumber> reseller, Role role) {
        return new CurrentUser(
                id,
                "session",
                new EmailAddress("somebody@northgate.example"),
                "Somebody",
                role,
                reseller,
                Optional.empty(),
                ZoneOffset.UTC,
                Theme.SYSTEM,
                Instant.MAX);
    }
}

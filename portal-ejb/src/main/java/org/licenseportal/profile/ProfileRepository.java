package org.licenseportal.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.PhoneNumber;
import org.licenseportal.identity.Theme;
import org.licenseportal.identity.UserId;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Profiles and pictures in the database. Plain SQL on a table of identity: each statement sets the columns that users
 * decide about themselves and no others, and raises the version, so that whoever has the row in hand reads it again.
 */
@Dependent
class ProfileRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    Optional<ProfileDetails> find(UserId id) {
        List<?> rows = entities.createNativeQuery("select name, phone, language, time_zone, theme, mail_sales,"
                        + " mail_technical, mail_swas from portal_user where id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(row -> details((Object[]) row)).findFirst();
    }

    void change(UserId id, ProfileDetails wanted) {
        entities.createNativeQuery("update portal_user set name = ?, phone = ?, language = ?, time_zone = ?, theme = ?,"
                        + " mail_sales = ?, mail_technical = ?, mail_swas = ?, version = version + 1 where id = ?")
                .setParameter(1, wanted.name().value())
                .setParameter(2, wanted.phone().map(PhoneNumber::value).orElse(null))
                .setParameter(3, wanted.language().tag())
                .setParameter(4, wanted.zone().getId())
                .setParameter(5, wanted.theme().word())
                .setParameter(6, wanted.mails().contains(MailTopic.SALES))
                .setParameter(7, wanted.mails().contains(MailTopic.TECHNICAL))
                .setParameter(8, wanted.mails().contains(MailTopic.SWAS))
                .setParameter(9, id.value())
                .executeUpdate();
    }

    /** The picture of a user of this reseller. */
    Optional<PictureFile> picture(UserId id, ResellerNumber owner) {
        return pictures(entities.createNativeQuery("select p.jpeg, p.check_sum from user_picture p"
                        + " join portal_user u on u.id = p.user_id where p.user_id = ? and u.reseller_number = ?")
                .setParameter(1, id.value())
                .setParameter(2, owner.value())
                .getResultList());
    }

    /** The picture of any user: for the vendor, and for the user. */
    Optional<PictureFile> picture(UserId id) {
        return pictures(entities.createNativeQuery("select jpeg, check_sum from user_picture where user_id = ?")
                .setParameter(1, id.value())
                .getResultList());
    }

    void setPicture(UserId id, PictureFile picture) {
        removePicture(id);
        entities.createNativeQuery("insert into user_picture (user_id, jpeg, check_sum) values (?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, Base64.getEncoder().encodeToString(picture.jpeg()))
                .setParameter(3, picture.checkSum())
                .executeUpdate();
    }

    void removePicture(UserId id) {
        entities.createNativeQuery("delete from user_picture where user_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    private static Optional<PictureFile> pictures(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PictureFile(Base64.getDecoder().decode((String) row[0]), (String) row[1]))
                .findFirst();
    }

    private static ProfileDetails details(Object[] row) {
        return new ProfileDetails(
                new PersonName((String) row[0]),
                Optional.ofNullable((String) row[1]).flatMap(PhoneNumber::parse),
                Language.parse((String) row[2]).orElse(Language.EN),
                ZoneId.of((String) row[3]),
                Theme.parse((String) row[4]).orElse(Theme.SYSTEM),
                mails(row));
    }

    private static Set<MailTopic> mails(Object[] row) {
        Set<MailTopic> wanted = EnumSet.noneOf(MailTopic.class);
        for (MailTopic topic : MailTopic.values()) {
            if (Boolean.TRUE.equals(row[5 + topic.ordinal()])) {
                wanted.add(topic);
            }
        }
        return wanted;
    }
}

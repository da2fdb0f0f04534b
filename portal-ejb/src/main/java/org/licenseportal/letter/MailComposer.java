package org.licenseportal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailContent;
import org.licenseportal.notification.MailKind;
import org.licenseportal.notification.OutboxMail;

/**
 * Writes mails: whoever wants one sent hands over what it is about, and puts what comes back into the outbox. Words,
 * language and look are decided here, the same for every kind.
 */
@ApplicationScoped
public class MailComposer {

    /** Rows of a table in a mail at most; the rest is in the portal, which is where it is worked on. */
    private static final int ROWS = 40;

    private static final int LONGEST_NAME = 80;

    @Inject
    Letterhead letterhead;

    @Inject
    LetterTemplates templates;

    /** An invitation. */
    public OutboxMail compose(InvitationMail mail) {
        LetterTexts texts = texts(mail.to());
        return write(
                mail.to(),
                MailKind.INVITATION,
                Map.of(
                        "inviter", cut(mail.inviter()),
                        "organization", cut(mail.organization()),
                        "link", mail.link().toString(),
                        "expires", texts.moment(mail.expires())),
                List.of(mail.inviter(), letterhead.name()));
    }

    /** A link to choose a new password. */
    public OutboxMail compose(PasswordResetMail mail) {
        return write(
                mail.to(),
                MailKind.PASSWORD_RESET,
                Map.of(
                        "address", mail.to().address().value(),
                        "link", mail.link().toString(),
                        "expires", texts(mail.to()).moment(mail.expires())),
                List.of());
    }

    /** The note that a password was changed. */
    public OutboxMail compose(PasswordChangedMail mail) {
        return write(
                mail.to(),
                MailKind.PASSWORD_CHANGED,
                Map.of(
                        "address", mail.to().address().value(),
                        "at", texts(mail.to()).moment(mail.at()),
                        "from", cut(mail.from())),
                List.of());
    }

    /** A link to confirm another address to log in with. */
    public OutboxMail compose(EmailChangeMail mail) {
        return write(
                mail.to(),
                MailKind.EMAIL_CHANGE,
                Map.of(
                        "address", mail.to().address().value(),
                        "before", mail.before(),
                        "link", mail.link().toString(),
                        "expires", texts(mail.to()).moment(mail.expires())),
                List.of());
    }

    /** The note that another address is wished for. */
    public OutboxMail compose(EmailAskedMail mail) {
        return write(
                mail.to(), MailKind.EMAIL_ASKED, note(mail.to(), mail.wanted(), mail.at(), mail.from()), List.of());
    }

    /** The note that another address logs in. */
    public OutboxMail compose(EmailChangedMail mail) {
        return write(
                mail.to(), MailKind.EMAIL_CHANGED, note(mail.to(), mail.after(), mail.at(), mail.from()), List.of());
    }

    /** The note that a passkey was added or removed. */
    public OutboxMail compose(PasskeyChangedMail mail) {
        return write(
                mail.to(),
                MailKind.PASSKEY_CHANGED,
                Map.of(
                        "change", mail.added() ? "added" : "removed",
                        "passkey", cut(mail.passkey()),
                        "address", mail.to().address().value(),
                        "at", texts(mail.to()).moment(mail.at()),
                        "from", cut(mail.from())),
                List.of());
    }

    /** What an order brought; one mail per order and address. */
    public OutboxMail compose(OrderUpdateMail mail) {
        List<Map<String, String>> lines = mail.lines().stream()
                .limit(ROWS)
                .map(line -> Map.of(
                        "part", line.part(),
                        "description", cut(line.description()),
                        "quantity", Integer.toString(line.quantity())))
                .toList();
        String sites = String.join(", ", mail.sites().stream().limit(ROWS).toList());
        return write(
                        mail.to(),
                        MailKind.ORDER_UPDATE,
                        Map.of(
                                "purchaseOrder",
                                mail.purchaseOrder(),
                                "lines",
                                lines,
                                "moreLines",
                                mail.lines().size() - lines.size(),
                                "sites",
                                mail.sites().size(),
                                "siteList",
                                mail.sites().size() > ROWS ? sites + " …" : sites,
                                "vouchers",
                                mail.vouchers()),
                        List.of(mail.purchaseOrder()))
                .once("order:" + mail.purchaseOrder() + ":" + mail.to().address());
    }

    /** The digest of one day; one mail per address, reseller and day. */
    public OutboxMail compose(SwasNoticeMail mail) {
        LetterTexts texts = texts(mail.to());
        List<Map<String, String>> sites = mail.sites().stream()
                .limit(ROWS)
                .map(site -> Map.of(
                        "id", site.id(),
                        "name", cut(site.name()),
                        "expires", texts.day(site.expires()),
                        "left", left(mail.day(), site.expires(), texts)))
                .toList();
        return write(
                        mail.to(),
                        MailKind.SWAS_NOTICE,
                        Map.of(
                                "sites",
                                sites,
                                "moreSites",
                                mail.sites().size() - sites.size(),
                                "unsubscribeLink",
                                mail.unsubscribe().toString()),
                        List.of(mail.sites().size()))
                .endedBy(mail.unsubscribe())
                .once("swas:" + mail.day() + ":" + mail.reseller() + ":"
                        + mail.to().address());
    }

    /** A link to confirm an address for such digests. */
    public OutboxMail compose(SwasAddressMail mail) {
        return write(
                mail.to(),
                MailKind.SWAS_ADDRESS,
                Map.of(
                        "asker", cut(mail.asker()),
                        "organization", cut(mail.organization()),
                        "link", mail.link().toString(),
                        "expires", texts(mail.to()).moment(mail.expires())),
                List.of(mail.organization()));
    }

    /** A license file. */
    public OutboxMail compose(LicenseFileMail mail) {
        return write(
                        mail.to(),
                        MailKind.LICENSE_FILE,
                        Map.of("site", mail.site(), "file", mail.file().name()),
                        List.of(mail.site()))
                .with(mail.file());
    }

    /** The note that a site had its emergency license. */
    public OutboxMail compose(EmergencyMail mail) {
        return write(
                mail.to(),
                MailKind.EMERGENCY,
                Map.of(
                        "site", mail.site(),
                        "at", texts(mail.to()).moment(mail.at()),
                        "who", mail.asked().map(asked -> cut(asked.who())).orElse(""),
                        "reason", mail.asked().map(asked -> cut(asked.reason())).orElse("")),
                List.of(mail.site()));
    }

    /** What was said or done about an issue; the subject is the same for all of them, so that they are one thread. */
    public OutboxMail compose(IssueMail mail) {
        IssueMail.Issue issue = mail.issue();
        Map<String, Object> values = new HashMap<>(mail.said());
        values.put("author", cut(mail.author()));
        values.put("number", issue.number());
        values.put("issue", cut(issue.title()));
        values.put("category", issue.category());
        values.put("customer", cut(issue.customer()));
        values.put("account", issue.account());
        return write(mail.to(), MailKind.ISSUE, values, List.of(issue.number(), cut(issue.title())));
    }

    /** News; one mail per bulletin and address. */
    public OutboxMail compose(BulletinMail mail) {
        return write(
                        mail.to(),
                        MailKind.BULLETIN,
                        Map.of(
                                "title", mail.title(),
                                "paragraphs", mail.paragraphs(),
                                "unsubscribeLink", mail.unsubscribe().toString()),
                        List.of())
                .endedBy(mail.unsubscribe())
                .once("bulletin:" + mail.id() + ":" + mail.to().address());
    }

    /** What a note to an address says that another one takes the place of. */
    private static Map<String, Object> note(Recipient to, String other, Instant at, String from) {
        return Map.of(
                "address", to.address().value(),
                "other", other,
                "at", texts(to).moment(at),
                "from", cut(from));
    }

    /** Subject and title are texts named after the kind, unless the mail brings a title of its own. */
    private OutboxMail write(Recipient to, MailKind kind, Map<String, Object> values, List<?> subject) {
        LetterTexts texts = texts(to);
        Map<String, Object> model = new HashMap<>(values);
        model.computeIfAbsent("title", key -> texts.text(kind.code() + ".title", subject));
        model.put(
                "greeting",
                to.name().isBlank() ? texts.text("greeting.nobody") : texts.text("greeting", cut(to.name())));
        model.put("vendor", vendor());
        String line = values.containsKey("title")
                ? (String) values.get("title")
                : texts.text(kind.code() + ".subject", subject);
        MailContent content = new MailContent(
                line, templates.text(kind.code(), model, texts), templates.html(kind.code(), model, texts));
        return OutboxMail.of(to.address(), kind, content);
    }

    private Map<String, Object> vendor() {
        return Map.of(
                "name", letterhead.name(),
                "email", letterhead.email(),
                "phone", letterhead.phone(),
                "addressLines", letterhead.addressLines(),
                "portal", letterhead.portal());
    }

    private static LetterTexts texts(Recipient to) {
        return LetterTexts.of(to.language(), to.zone());
    }

    private static String left(LocalDate day, LocalDate expires, LetterTexts texts) {
        long days = ChronoUnit.DAYS.between(day, expires);
        if (days == 0) {
            return texts.text("swas-notice.left.today");
        }
        return texts.text(days > 0 ? "swas-notice.left.ahead" : "swas-notice.left.over", Math.abs(days));
    }

    /**
     * A name in one line of bounded length: in plain text a line end could pretend to be another part of the mail.
     */
    private static String cut(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}

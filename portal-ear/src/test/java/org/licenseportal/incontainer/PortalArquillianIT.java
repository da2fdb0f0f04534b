package org.licenseportal.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.licenseportal.activation.ActivationOutcome;
import org.licenseportal.activation.ActivationService;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.journey.Build;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.RedemptionContext;
import org.licenseportal.voucher.RedemptionOutcome;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherService;

/** The portal's own beans, called inside the server with its container's transactions: no HTTP in between. */
@ExtendWith(ArquillianExtension.class)
class PortalArquillianIT {

    private static final ResellerNumber SOUTHGATE = new ResellerNumber("000001");
    private static final SiteId SITE = new SiteId("18500");
    private static final Caller CALLER = new Caller("127.0.0.1", "in-container");

    @Inject
    ActivationService activations;

    @Inject
    VoucherService vouchers;

    @Inject
    Clocks clocks;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    /** The archive as the build made it, with this test added to one of its modules. */
    @Deployment
    static EnterpriseArchive portal() {
        EnterpriseArchive portal = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Build.archive().toFile());
        WebArchive api = portal.getAsType(WebArchive.class, "/portal-api.war");
        api.addClass(PortalArquillianIT.class);
        api.addAsResource("contract/activate-stocked-19000.licreq");
        portal.delete("/portal-api.war");
        portal.addAsModule(Testable.archiveToTest(api));
        return portal;
    }

    @Test
    void answersARequestOnceAndRepeatsTheAnswer() throws IOException {
        byte[] request = resource("/contract/activate-stocked-19000.licreq");
        var first = assertInstanceOf(ActivationOutcome.Issued.class, activations.answer(request, CALLER));
        var second = assertInstanceOf(ActivationOutcome.Issued.class, activations.answer(request, CALLER));
        assertFalse(first.repeated());
        assertTrue(second.repeated());
        assertEquals(first.license().document(), second.license().document());
    }

    @Test
    void refusesWithAReason() {
        byte[] garbage = "garbage".getBytes(StandardCharsets.UTF_8);
        var refused = assertInstanceOf(ActivationOutcome.Refused.class, activations.answer(garbage, CALLER));
        assertEquals(RefusalReason.REQUEST_MALFORMED, refused.refusal().reason());
    }

    @Test
    void keepsNothingOfARedemptionThatIsRolledBack() throws Exception {
        VoucherCode code = unusedVoucher();
        transaction.begin();
        assertInstanceOf(RedemptionOutcome.Redeemed.class, redeem(code));
        assertTrue(vouchers.find(code, SOUTHGATE).orElseThrow().usedAt().isPresent());
        transaction.rollback();
        assertTrue(vouchers.find(code, SOUTHGATE).orElseThrow().usedAt().isEmpty());
        assertEquals("0", one("select count(*) from license_line where source = '" + code.value() + "'"));
    }

    @Test
    void keepsARedemptionThatIsCommittedAndRefusesTheNext() throws Exception {
        VoucherCode code = unusedVoucher();
        transaction.begin();
        assertInstanceOf(RedemptionOutcome.Redeemed.class, redeem(code));
        transaction.commit();
        assertEquals(
                Optional.of(SITE), vouchers.find(code, SOUTHGATE).orElseThrow().site());
        transaction.begin();
        assertInstanceOf(RedemptionOutcome.Used.class, redeem(code));
        transaction.rollback();
    }

    private RedemptionOutcome redeem(VoucherCode code) {
        var context = new RedemptionContext(Optional.empty(), Optional.empty(), "in-container", clocks.now());
        return vouchers.redeem(Set.of(code), SITE, SOUTHGATE, context);
    }

    private VoucherCode unusedVoucher() throws SQLException {
        return new VoucherCode(
                one("select min(code) from voucher where used_at is null and reseller_number = '000001'"));
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = PortalArquillianIT.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}

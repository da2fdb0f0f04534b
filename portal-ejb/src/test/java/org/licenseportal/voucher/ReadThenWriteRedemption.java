package org.licenseportal.voucher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteId;

/**
 * The redemption as it must not be done: look whether the voucher is unused, then use it. All runners meet between the
 * look and the use, which makes certain what otherwise is bad luck.
 */
final class ReadThenWriteRedemption {

    private static final int SECONDS_TO_MEET = 60;

    private final TestDatabase database;
    private final CyclicBarrier between;

    ReadThenWriteRedemption(TestDatabase database, int runners) {
        this.database = database;
        this.between = new CyclicBarrier(runners);
    }

    boolean redeem(VoucherCode code, SiteId site) {
        boolean unused =
                database.number("select count(*) from voucher where used_at is null and code = '" + code.value() + "'")
                        == 1;
        meet();
        if (unused) {
            use(code, site);
        }
        return unused;
    }

    private void meet() {
        try {
            between.await(SECONDS_TO_MEET, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException failure) {
            throw new IllegalStateException("Not all runners came", failure);
        }
    }

    private void use(VoucherCode code, SiteId site) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update voucher set site_id = ?, used_at = 1, used_order = 1 where code = ?")) {
            update.setString(1, site.value());
            update.setString(2, code.value());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }
}

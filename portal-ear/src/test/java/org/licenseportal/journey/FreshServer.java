package org.licenseportal.journey;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** On which database a journey wants a server of its own, to stop, kill or count it as it likes. */
enum FreshServer {
    DERBY {
        @Override
        TestDatabase database() {
            return DerbyDatabase.fresh();
        }
    },
    POSTGRESQL {
        @Override
        TestDatabase database() {
            return PostgreSqlCluster.shared().database();
        }
    };

    private static final AtomicInteger STARTED = new AtomicInteger();

    abstract TestDatabase database();

    /** Starts one in demo mode, without rate limits, on an empty database. */
    WildFlyServer start(String purpose) {
        String name = purpose + "-" + name().toLowerCase(Locale.ROOT) + "-" + STARTED.incrementAndGet();
        return WildFlyServer.start(ServerSettings.demo(name, database()));
    }

    /** The unused vouchers of a reseller in every demo, in a fixed order. */
    static List<String> vouchers(String reseller) {
        return DemoVouchers.ofReseller(reseller);
    }
}

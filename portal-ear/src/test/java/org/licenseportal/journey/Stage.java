package org.licenseportal.journey;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers that the whole test run shares. Each starts when a journey first asks for it, and ends with the run. */
public enum Stage {
    /** WildFly on Derby: what a newcomer runs. */
    DERBY {
        @Override
        TestDatabase database() {
            return DerbyDatabase.fresh();
        }
    },
    /** WildFly on PostgreSQL: what a vendor runs. */
    POSTGRESQL {
        @Override
        TestDatabase database() {
            return PostgreSqlCluster.shared().database();
        }
    };

    /** The reseller of whom journeys take vouchers and for whom they activate stocked sites. */
    public static final String RESELLER = "000001";

    /** The sites before it are those of the contract's examples. */
    private static final int FIRST_STOCKED = 19_010;

    private final AtomicInteger nextStocked = new AtomicInteger(FIRST_STOCKED);
    private final AtomicInteger nextVoucher = new AtomicInteger();
    private WildFlyServer server;
    private PortalApi api;
    private LicenseVerifier verifier;

    abstract TestDatabase database();

    /** The running server of this stage, in demo mode and without rate limits. */
    public synchronized PortalServer server() {
        if (server == null) {
            String name = "wildfly-" + name().toLowerCase(Locale.ROOT);
            server = WildFlyServer.start(ServerSettings.demo(name, database()));
        }
        return server;
    }

    /** Speaks with the server. */
    public synchronized PortalApi api() {
        if (api == null) {
            api = new PortalApi(server().address());
        }
        return api;
    }

    /** Checks the server's licenses. */
    public synchronized LicenseVerifier verifier() {
        if (verifier == null) {
            verifier = LicenseVerifier.of(api());
        }
        return verifier;
    }

    /** A stocked site that no other test takes. */
    public String stockedSite() {
        return Integer.toString(nextStocked.getAndIncrement());
    }

    /** Unused vouchers of {@link #RESELLER} that no other test takes. */
    public List<String> vouchers(int count) {
        int first = nextVoucher.getAndAdd(count);
        return DemoVouchers.ofReseller(RESELLER).subList(first, first + count);
    }
}

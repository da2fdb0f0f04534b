package org.licenseportal.journey;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Installations at work while their portal is about to die: each activates a site with a voucher, synchronizes it some
 * times, and goes on with the next site. Remembers what was acknowledged, and what was sent without an answer.
 */
final class CrashLoad {

    private static final int CLIENTS = 8;
    private static final int REQUESTS_PER_SITE = 6;
    private static final String HARDWARE = "machine 9";

    private final PortalApi portal;
    private final DeviceKey device = DeviceKey.generate();
    private final Queue<String> vouchers;
    private final AtomicInteger nextSite = new AtomicInteger(19_001);
    private final Map<SignedRequest, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<SignedRequest> unanswered = new ConcurrentLinkedQueue<>();
    private final List<String> spent = new ArrayList<>();

    CrashLoad(PortalApi portal, List<String> vouchers) {
        this.portal = portal;
        this.vouchers = new ConcurrentLinkedQueue<>(vouchers);
    }

    /** The clients' work, until the portal gives no license any more; each comes to the number of its requests. */
    List<Callable<Integer>> clients() {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> (Callable<Integer>) this::work)
                .toList();
    }

    private int work() {
        int sent = 0;
        while (true) {
            String site = Integer.toString(nextSite.getAndIncrement());
            for (int number = 0; number < REQUESTS_PER_SITE; number++) {
                sent++;
                if (!answered(request(site, number))) {
                    return sent;
                }
            }
        }
    }

    private SignedRequest request(String site, int number) {
        if (number > 0) {
            return LicenseRequest.sync(site, HARDWARE).signedBy(device);
        }
        String voucher = vouchers.remove();
        synchronized (spent) {
            spent.add(voucher);
        }
        return LicenseRequest.activate(site, HARDWARE)
                .of(Stage.RESELLER)
                .redeeming(List.of(voucher))
                .signedBy(device);
    }

    /** False when the request found no portal, or one that has no database any more. */
    private boolean answered(SignedRequest request) {
        try {
            Answer answer = portal.send(request);
            if (answer.status() == 503) {
                answer.assertProblem(503, "unavailable");
                unanswered.add(request);
                return false;
            }
            acknowledged.put(request, answer.assertLicense(201).text());
            return true;
        } catch (UncheckedIOException gone) {
            unanswered.add(request);
            return false;
        }
    }

    /** What was answered by a license, with the license. */
    Map<SignedRequest, String> acknowledged() {
        return acknowledged;
    }

    /** What was sent and not answered: done or not, nobody knows. */
    List<SignedRequest> unanswered() {
        return List.copyOf(unanswered);
    }

    /** Sends what was not answered again, and remembers the license. */
    void sendAgain(SignedRequest request) {
        Answer answer = portal.send(request);
        answer.assertLicense(answer.status() == 200 ? 200 : 201);
        acknowledged.put(request, answer.text());
        unanswered.remove(request);
    }

    /** The vouchers that requests named so far, each in one request. */
    List<String> spent() {
        synchronized (spent) {
            return spent.stream().sorted().toList();
        }
    }
}

package org.licenseportal.benchmark;

import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Requests to the server, made before the round begins. */
final class HttpWorkload implements Workload {

    private final String key;
    private final String title;
    private final int port;
    private final int status;
    private final IntFunction<Supplier<byte[]>> stock;
    private final LongAdder answered = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder received = new LongAdder();
    private volatile Supplier<byte[]> requests;

    /**
     * @param status what every answer must have
     * @param stock makes the requests for a round of that many seconds; they end with {@code null}
     */
    HttpWorkload(String key, String title, int port, int status, IntFunction<Supplier<byte[]>> stock) {
        this.key = key;
        this.title = title;
        this.port = port;
        this.status = status;
        this.stock = stock;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean inThisProcess() {
        return false;
    }

    @Override
    public void prepare(int seconds) {
        requests = stock.apply(seconds);
    }

    @Override
    public Worker open() throws IOException {
        return new Asking(new HttpConnection(port));
    }

    /** What one operation costs in bytes, heads included. */
    String bytes() {
        long count = Math.max(1, answered.sum());
        return "%d bytes out, %d back".formatted(sent.sum() / count, received.sum() / count);
    }

    private final class Asking implements Worker {

        private final HttpConnection connection;

        private Asking(HttpConnection connection) {
            this.connection = connection;
        }

        @Override
        public boolean once() throws IOException {
            byte[] request = requests.get();
            if (request == null) {
                return false;
            }
            int got = connection.send(request);
            answered.increment();
            if (got != status) {
                throw new IOException(title + " answered " + connection.answer());
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            sent.add(connection.sent());
            received.add(connection.received());
            connection.close();
        }
    }
}

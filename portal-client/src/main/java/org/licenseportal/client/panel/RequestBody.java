package org.licenseportal.client.panel;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;

/** Takes a body up to a size. What is larger is read and thrown away for a while, so that the browser hears why. */
final class RequestBody {
    private static final int LISTEN_ON = 8 * 1024 * 1024;
    private static final int PIECE = 8192;

    private RequestBody() {}

    /** @throws VisitRefusedException when it is larger */
    static byte[] read(HttpExchange exchange, int limit) throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] content = body.readNBytes(limit + 1);
        if (content.length <= limit) {
            return content;
        }
        byte[] piece = new byte[PIECE];
        int thrown = 0;
        int got = body.read(piece);
        while (got >= 0 && thrown < LISTEN_ON) {
            thrown += got;
            got = body.read(piece);
        }
        throw new VisitRefusedException(Reply.TOO_LARGE);
    }
}

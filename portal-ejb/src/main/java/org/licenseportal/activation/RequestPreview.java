package org.licenseportal.activation;

import java.util.function.Function;
import org.licenseportal.jose.RequestDocument;

/** A license request as a person may look at it before it is answered. */
public sealed interface RequestPreview {

    /** A request that keeps the format; its signature is right. */
    record Readable(RequestDocument request) implements RequestPreview {}

    /** Not a request, or one that was changed on its way. */
    record Unreadable(Refusal refusal) implements RequestPreview {}

    /** Goes on with the one function that fits. */
    default <T> T fold(Function<RequestDocument, T> readable, Function<Refusal, T> unreadable) {
        if (this instanceof Readable preview) {
            return readable.apply(preview.request());
        }
        return unreadable.apply(((Unreadable) this).refusal());
    }
}

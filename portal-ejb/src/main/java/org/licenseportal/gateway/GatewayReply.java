package org.licenseportal.gateway;

import java.util.function.Function;

/** What became of a message. */
public sealed interface GatewayReply {

    /** It counted, or came again. */
    record Answered(GatewayAnswer answer) implements GatewayReply {}

    /** It was refused. */
    record Refused(RefusedMessage refused) implements GatewayReply {}

    /** Handles both cases. */
    default <T> T fold(Function<GatewayAnswer, T> answered, Function<RefusedMessage, T> refused) {
        return this instanceof Answered done
                ? answered.apply(done.answer())
                : refused.apply(((Refused) this).refused());
    }
}

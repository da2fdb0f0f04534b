package org.licenseportal.catalog;

import java.util.List;
import java.util.function.Function;
import org.licenseportal.kernel.FieldError;

/** What became of the wish to save a part. */
public sealed interface PartOutcome {

    /**
     * It is as was wanted.
     *
     * @param part how it is now
     * @param change what was done for it
     */
    record Saved(PartVersion part, PartChange change) implements PartOutcome {}

    /**
     * It cannot be like that; nothing was changed.
     *
     * @param errors what is wrong
     */
    record Refused(List<FieldError> errors) implements PartOutcome {}

    /** Goes on with the one function that fits. */
    default <R> R fold(Function<? super Saved, R> saved, Function<? super Refused, R> refused) {
        return this instanceof Saved done ? saved.apply(done) : refused.apply((Refused) this);
    }
}

package org.licenseportal.client.proof;

import java.util.function.Function;
import org.licenseportal.client.format.JsonMembers;

/** What became of a proof: the entry stands in the log, or the first flaw. */
public sealed interface ProofVerdict {

    /**
     * @param whenProven what to make of an entry that stands in the log
     * @param whenNot what to make of the flaw
     * @param <T> what both make
     * @return the result of the one that fits
     */
    <T> T fold(Function<Proven, T> whenProven, Function<Unproven, T> whenNot);

    /**
     * The entry stands in the log, byte for byte.
     *
     * @param log name of the log
     * @param index place of the entry, the first is 0
     * @param treeSize how many entries the log had when it signed
     * @param entry what the entry says
     */
    record Proven(String log, long index, long treeSize, JsonMembers entry) implements ProofVerdict {
        @Override
        public <T> T fold(Function<Proven, T> whenProven, Function<Unproven, T> whenNot) {
            return whenProven.apply(this);
        }
    }

    /**
     * Not to be believed.
     *
     * @param flaw the first that was found
     * @param detail one sentence for people
     */
    record Unproven(ProofFlaw flaw, String detail) implements ProofVerdict {
        @Override
        public <T> T fold(Function<Proven, T> whenProven, Function<Unproven, T> whenNot) {
            return whenNot.apply(this);
        }
    }
}

package org.licenseportal.client.license;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the newest license seen of every site, so that an older one, granting more perhaps, is refused afterwards.
 */
@FunctionalInterface
public interface SequenceStore {

    /**
     * What is remembered of a site.
     *
     * @param sequence of the newest license
     * @param serial of the newest license
     */
    record Mark(long sequence, String serial) {
        /** A lower sequence is older; the same one with another serial is a second license that cannot be. */
        boolean refuses(LicenseTerms terms) {
            return terms.sequence() < sequence
                    || terms.sequence() == sequence && !terms.serial().equals(serial);
        }
    }

    /**
     * Compares a license with what is remembered and, when it is not older, remembers it, as one step.
     *
     * @param terms of a license that is valid in everything else
     * @return empty when it is admitted, else the mark that stands against it
     * @throws IOException when what is remembered cannot be read or written; the license then is not admitted
     * @throws org.licenseportal.client.format.MalformedDocumentException when what is remembered is damaged
     */
    Optional<Mark> admit(LicenseTerms terms) throws IOException;

    /** @return a store that remembers nothing: for a look at a license without any consequence */
    static SequenceStore none() {
        return terms -> Optional.empty();
    }

    /**
     * @param marks by Site ID, of licenses seen before
     * @return a store that compares with these and leaves it to the caller to remember
     */
    static SequenceStore comparing(Map<String, Mark> marks) {
        return terms -> Optional.ofNullable(marks.get(terms.siteId())).filter(mark -> mark.refuses(terms));
    }

    /**
     * @param file JSON, made at the first license; one file may serve many sites, and many processes
     * @return a store in that file
     */
    static SequenceStore inFile(Path file) {
        return new SequenceFile(file);
    }
}

package org.licenseportal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArabicJoiningTest {

    @Test
    void eachLetterGetsTheFormThatItsNeighborsAskFor() {
        assertEquals("\ufe91\ufeb4\ufee2", ArabicJoining.joined("\u0628\u0633\u0645"), "first, in the middle, last");
        assertEquals("\ufe8f", ArabicJoining.joined("\u0628"), "alone");
    }

    @Test
    void aLetterThatJoinsOnlyTheOneBeforeItEndsAGroup() {
        assertEquals("\ufe97\ufe8e\ufe95", ArabicJoining.joined("\u062a\u0627\u062a"));
    }

    @Test
    void lamAndAlefAreOne() {
        assertEquals("\ufefb", ArabicJoining.joined("\u0644\u0627"));
        assertEquals("\ufeb3\ufefc\ufee1", ArabicJoining.joined("\u0633\u0644\u0627\u0645"));
    }

    @Test
    void aMarkOverALetterPartsNothing() {
        assertEquals("\ufe91\u064e\ufe96", ArabicJoining.joined("\u0628\u064e\u062a"));
    }

    @Test
    void otherTextStaysAsItIs() {
        assertEquals("Harbour 5.0, שלום \ud83d\ude00", ArabicJoining.joined("Harbour 5.0, שלום \ud83d\ude00"));
    }
}

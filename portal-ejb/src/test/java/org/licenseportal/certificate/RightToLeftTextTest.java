package org.licenseportal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RightToLeftTextTest {

    private final RightToLeftText text = new RightToLeftText();

    @Test
    void theFirstLetterIsDrawnLastAndBracketsTurn() {
        assertEquals("(\u05d1) \u05d0", text.reorderRTLTextToLTR("\u05d0 (\u05d1)"));
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertEquals("\u05d1\u05d0\u05b8", text.reorderRTLTextToLTR("\u05d0\u05b8\u05d1"));
    }

    @Test
    void runsAreThoseOfOneDirection() {
        ReadingDirection direction = new ReadingDirection();
        direction.setParagraph("Port \u05d0\u05d1 5", ReadingDirection.LTR);

        int letters = 0;
        for (int run = 0; run < direction.countTextRuns(); run++) {
            letters += direction.getVisualRun(run).getLength();
        }
        assertEquals(9, letters);
        assertEquals(ReadingDirection.LTR, direction.getVisualRun(0).getDirection());
        assertEquals(ReadingDirection.RTL, direction.getBaseDirection("5 \u05d0"));
        assertEquals(ReadingDirection.NEUTRAL, direction.getBaseDirection("5"));
    }
}

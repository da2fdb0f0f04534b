package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class CyclomaticComplexity {
    int paths(int n) {
        int sum = 0;
        if (n == 0) {
            sum++;
        }
        if (n == 1) {
            sum++;
        }
        if (n == 2) {
            sum++;
        }
        if (n == 3) {
            sum++;
        }
        if (n == 4) {
            sum++;
        }
        if (n == 5) {
            sum++;
        }
        if (n == 6) {
            sum++;
        }
        if (n == 7) {
            sum++;
        }
        if (n == 8) {
            sum++;
        }
        if (n == 9) {
            sum++;
        }
        return sum;
    }
}

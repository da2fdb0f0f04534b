package org.licenseportal.planted;

/** Breaks the rule it is named after. */
class FallThrough {
    void fall(int number) {
        switch (number) {
            case 1:
                toString();
            case 2:
                hashCode();
                break;
            default:
                break;
        }
    }
}

package org.footagedesk.policy;

import java.math.BigDecimal;

/** What a person pays for a request, in pounds sterling; nothing where the law forbids a fee (policy 9.7; W-01). */
public record Fee(BigDecimal amount, String payableTo, String clause) {

    public Fee {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("A fee is an amount in pounds and pence, not " + amount + ".");
        }
    }

    /** The amount in pence. */
    public int pence() {
        return amount.movePointRight(2).intValueExact();
    }

    public boolean isAsked() {
        return amount.signum() > 0;
    }
}

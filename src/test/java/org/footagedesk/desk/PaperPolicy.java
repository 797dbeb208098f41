package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.List;
import org.footagedesk.policy.PolicyWarning.Level;

/** A policy on paper, with one warning. */
public final class PaperPolicy implements PolicyDesk {

    @Override
    public PolicyPage policy() {
        var day = LocalDate.of(2025, 3, 1);
        return new PolicyPage(
                "anytown/1",
                "CCTV Policy",
                "Anytown Council",
                day,
                LocalDate.of(2027, 3, 31),
                List.of(
                        new PolicyPage.Version("anytown/1", "CCTV Policy", day, true),
                        new PolicyPage.Version("anytown/2", "CCTV Policy as reviewed", day.plusYears(2), false)),
                2025,
                2028);
    }

    @Override
    public PolicyWarnings warnings() {
        return new PolicyWarnings(
                "anytown/1",
                List.of(new PolicyWarnings.Warned(
                        "W-01",
                        Level.ILLEGAL,
                        "9.7",
                        "A person pays.",
                        "Nothing may be charged.",
                        "It ended in 2018.")),
                List.of(new PolicyWarnings.Looked(
                        "W-07", Level.ILLEGAL, "a refusal rests on a dispute", "No ground.")));
    }
}

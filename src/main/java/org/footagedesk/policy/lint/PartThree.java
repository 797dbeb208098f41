package org.footagedesk.policy.lint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where Part 3 of the Data Protection Act 2018 says to a police body what the UK GDPR says to others (DOMAIN D.1). */
final class PartThree {

    private static final Map<LawWarning, String> CLAUSES = new EnumMap<>(Map.ofEntries(
            Map.entry(LawWarning.W_01, "DPA 2018 s.53"),
            Map.entry(LawWarning.W_02, "DPA 2018 s.45"),
            Map.entry(LawWarning.W_03, "DPA 2018 s.54"),
            Map.entry(LawWarning.W_04, "DPA 2018 s.54"),
            Map.entry(LawWarning.W_05, "DPA 2018 s.54"),
            Map.entry(LawWarning.W_06, "DPA 2018 s.45(4)"),
            Map.entry(LawWarning.W_07, "DPA 2018 s.45(4)"),
            Map.entry(LawWarning.W_08, "DPA 2018 s.52"),
            Map.entry(LawWarning.W_09, "DPA 2018 s.45"),
            Map.entry(LawWarning.W_10, "DPA 2018 s.52(4)"),
            Map.entry(LawWarning.W_11, "DPA 2018 s.52(4)"),
            Map.entry(LawWarning.W_12, "DPA 2018 s.45(5)"),
            Map.entry(LawWarning.W_13, "DPA 2018 s.45(2)"),
            Map.entry(LawWarning.W_15, "DPA 2018 s.47"),
            Map.entry(LawWarning.W_18, "DPA 2018 s.34(3)"),
            Map.entry(LawWarning.W_22, "DPA 2018 s.38, s.40")));

    private PartThree() {}

    /** Empty where the same clause binds every body. */
    static Optional<String> clause(LawWarning warning) {
        return Optional.ofNullable(CLAUSES.get(warning));
    }
}

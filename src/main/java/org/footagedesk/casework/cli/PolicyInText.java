package org.footagedesk.casework.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.PolicyWarning.Level;
import org.footagedesk.policy.lint.Divergence;
import org.footagedesk.policy.lint.LawWarning;
import org.footagedesk.policy.lint.PolicyLinter;

/** A checked policy for people to read. */
final class PolicyInText {

    private PolicyInText() {}

    static String of(PolicyProfile policy, List<Divergence> divergences) {
        return Stream.of(
                        Stream.of("%s: %s, in force from %s. It can be used."
                                .formatted(policy.reference(), policy.title(), policy.inForceFrom())),
                        divergences.stream().map(PolicyInText::paragraph),
                        Stream.of(count(divergences), onCases()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String paragraph(Divergence divergence) {
        return """
            %s %s (%s)
              Policy: %s
              Law:    %s
              Why:    %s\
            """.formatted(
                        divergence.code(),
                        divergence.level(),
                        divergence.clause(),
                        divergence.policySays(),
                        divergence.lawSays(),
                        divergence.why())
                .replace("\n", System.lineSeparator());
    }

    private static String count(List<Divergence> divergences) {
        if (divergences.isEmpty()) {
            return "No warnings: nothing in it parts from the law.";
        }
        String levels = Stream.of(Level.values())
                .map(level -> divergences.stream()
                                .filter(divergence -> divergence.level() == level)
                                .count()
                        + " " + level.name().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        String warnings = divergences.size() == 1 ? "1 warning" : divergences.size() + " warnings";
        return warnings + ": " + levels + ".";
    }

    private static String onCases() {
        return "Looked for on every case as well: "
                + PolicyLinter.onCases().stream().map(LawWarning::code).collect(Collectors.joining(", ")) + ".";
    }
}

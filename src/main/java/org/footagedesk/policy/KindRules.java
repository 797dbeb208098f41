package org.footagedesk.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * What the policy demands of the body for one kind of request.
 *
 * @param acknowledgement the first answer; its policy period is the time by which it should be out
 * @param obligations everything else that is due
 * @param requires the papers and payments the person must supply, such as {@link FieldKey#IDENTITY_DOCUMENT}
 * @param procedure the steps people take, and where a case stands by them
 */
public record KindRules(
        RequestKind kind,
        ObligationRule acknowledgement,
        List<ObligationRule> obligations,
        List<GateRule> gates,
        Set<FieldKey> requires,
        Procedure procedure) {

    public KindRules {
        obligations = List.copyOf(obligations);
        gates = List.copyOf(gates);
        requires = Set.copyOf(requires);
        if (acknowledgement.letterUnder(Set.of()).isEmpty()) {
            throw new IllegalArgumentException("The acknowledgement needs a letter for when nothing else applies.");
        }
        obligations.stream()
                .flatMap(obligation -> obligation.proposes().stream())
                .filter(step -> procedure.step(step).isEmpty())
                .findFirst()
                .ifPresent(step -> {
                    throw new IllegalArgumentException(
                            "An obligation proposes the step '%s', which does not exist.".formatted(step));
                });
        Repeated.in(obligations.stream().map(ObligationRule::id)).ifPresent(id -> {
            throw new IllegalArgumentException("Two obligations are called '" + id + "'.");
        });
    }

    /** The acknowledgement first, then the others in the order of the file. */
    public List<ObligationRule> allObligations() {
        return Stream.concat(Stream.of(acknowledgement), obligations.stream()).toList();
    }
}

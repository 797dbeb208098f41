package org.footagedesk.reading.kind;

import java.util.Map;
import java.util.regex.Pattern;
import org.footagedesk.shared.RequestKind;

/** Where law or policy says which of two kinds a message is, whatever it calls itself. */
final class Precedence {

    private static final Pattern OWN_IMAGES =
            Pattern.compile("(?i)\\b(?:images?|footage|recordings?|cctv|video)\\b[^.?!]{0,20}\\bof (?:me|myself)\\b");
    private static final Pattern AUTHORITY = Pattern.compile("(?i)signed authority|form of authority|authority (?:is"
            + " )?(?:attached|enclosed)|enclose\\b[^.]{0,30}authority");
    private static final Pattern CLIENTS_OWN = Pattern.compile(
            "(?i)(?:images|footage|recordings?|cctv)[^.?!]{0,25} of (?:our client|him|her|my client)|article"
                    + " 15|subject access");

    private Precedence() {}

    static void apply(Map<RequestKind, Double> weights, String said, String papers) {
        boolean own = OWN_IMAGES.matcher(said).find();
        boolean complains = has(weights, RequestKind.COMPLAINT, 4.5) || has(weights, RequestKind.OBJECTION, 4);
        if (own && !complains && !has(weights, RequestKind.POLICE, 4)) {
            weights.computeIfPresent(RequestKind.INFORMATION, (_, weight) -> weight * 0.4);
            weights.computeIfPresent(RequestKind.PROSECUTING_BODY, (_, weight) -> weight * 0.5);
            weights.computeIfPresent(RequestKind.POLICY_COPY, (_, weight) -> weight * 0.5);
        }
        boolean clientsOwn = AUTHORITY.matcher(said + " " + papers).find()
                && CLIENTS_OWN.matcher(said).find();
        if (clientsOwn && has(weights, RequestKind.LEGAL, 2)) {
            weights.merge(RequestKind.AGENT_ACCESS, weights.get(RequestKind.LEGAL) + 1, Double::sum);
            weights.computeIfPresent(RequestKind.SUBJECT_ACCESS, (_, weight) -> weight * 0.5);
        } else if (has(weights, RequestKind.LEGAL, 5)) {
            weights.computeIfPresent(RequestKind.AGENT_ACCESS, (_, weight) -> weight * 0.4);
        }
        if (has(weights, RequestKind.AGENT_ACCESS, 3)) {
            weights.computeIfPresent(RequestKind.SUBJECT_ACCESS, (_, weight) -> weight * 0.5);
        }
        if (has(weights, RequestKind.POLICE, 5)) {
            weights.computeIfPresent(RequestKind.LEGAL, (_, weight) -> weight * 0.4);
            weights.computeIfPresent(RequestKind.PROSECUTING_BODY, (_, weight) -> weight * 0.4);
            weights.computeIfPresent(RequestKind.AGENT_ACCESS, (_, weight) -> weight * 0.4);
        }
        if (complains) weights.computeIfPresent(RequestKind.SUBJECT_ACCESS, (_, weight) -> weight * 0.5);
    }

    private static boolean has(Map<RequestKind, Double> weights, RequestKind kind, double least) {
        return weights.getOrDefault(kind, 0.0) >= least;
    }
}

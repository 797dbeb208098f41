package org.footagedesk.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.policy.Owed;
import org.footagedesk.policy.Owing;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.RequestKind;

/** Where policy and law part on one case: what of the policy touches its kind, and its own dates (DOMAIN D.3). */
public final class CaseWarnings {

    private static final Set<String> OWN_IMAGES =
            Set.of("W-01", "W-02", "W-03", "W-05", "W-06", "W-08", "W-09", "W-10", "W-11", "W-14");

    private CaseWarnings() {}

    /** In the order of the codes; W-04 only where the policy's date on this case is later than the law's. */
    public static List<PolicyWarning> of(
            PolicyProfile policy, RequestKind kind, Owing owing, WorkingCalendar calendar) {
        Stream<PolicyWarning> ofPolicy = new PolicyLinter(calendar)
                .divergences(policy).stream()
                        .filter(divergence -> touches(divergence.code(), kind))
                        .map(divergence -> new PolicyWarning(
                                divergence.code(),
                                divergence.level(),
                                divergence.policySays() + " " + divergence.lawSays()));
        Stream<PolicyWarning> ofDates =
                owing.all().stream().map(Owed::clocks).flatMap(clocks -> clocks.warning().stream());
        return Stream.concat(ofPolicy, ofDates)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .distinct()
                .toList();
    }

    private static boolean touches(String code, RequestKind kind) {
        return switch (code) {
            case "W-04" -> false;
            case "W-15" -> kind == RequestKind.OBJECTION;
            case "W-16" -> kind == RequestKind.COMPLAINT;
            case "W-17" -> kind == RequestKind.POLICE;
            case "W-18" -> kind == RequestKind.MEDIA;
            case "W-20" -> kind == RequestKind.INFORMATION;
            case "W-19", "W-21", "W-22" -> true;
            default ->
                OWN_IMAGES.contains(code) && (kind == RequestKind.SUBJECT_ACCESS || kind == RequestKind.AGENT_ACCESS);
        };
    }
}

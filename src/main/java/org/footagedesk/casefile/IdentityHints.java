package org.footagedesk.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footagedesk.casefile.IdentityChecklist.Need;
import org.footagedesk.casefile.IdentityChecklist.Purpose;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.PapersAgree.Compared;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;

/** What a careful clerk would say of the papers on a case, in words. */
final class IdentityHints {

    private static final Map<FieldKey, String> NAMES = Map.of(
            FieldKey.DS_FULL_NAME, "name",
            FieldKey.DS_DATE_OF_BIRTH, "date of birth",
            FieldKey.DS_ADDRESS, "address",
            FieldKey.DS_POSTCODE, "postcode");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern ISO = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])");

    private final CaseFile file;
    private final PolicyProfile policy;
    private final PapersAgree agreement;
    private final List<Need> needs;

    IdentityHints(CaseFile file, PolicyProfile policy, PapersAgree agreement, List<Need> needs) {
        this.file = file;
        this.policy = policy;
        this.agreement = agreement;
        this.needs = needs;
    }

    List<String> all() {
        var hints = new ArrayList<String>();
        agreement.all().stream().filter(one -> !one.same()).map(this::differs).forEach(hints::add);
        copies(hints);
        if (needs.stream().anyMatch(need -> need.purpose() == Purpose.ADDRESS && !need.isOpen())) {
            hints.add("The address paper counts if it is from %s or later: look at its date."
                    .formatted(DAY.format(London.day(file.receivedAt())
                            .minusMonths(policy.evidence().addressMonths()))));
        }
        agreement.all().stream()
                .filter(Compared::same)
                .collect(Collectors.groupingBy(Compared::paper))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(paper -> agrees(paper.getKey(), paper.getValue()))
                .forEach(hints::add);
        agreement
                .unread()
                .forEach(type -> hints.add("Nothing could be read on the %s: compare it with what they state by eye."
                        .formatted(words(type))));
        unknownPapers(hints);
        return hints;
    }

    private String differs(Compared one) {
        String both = "The %s says %s, the %s %s: "
                .formatted(
                        words(one.paper()),
                        value(one.field(), one.printed()),
                        one.where(),
                        value(one.field(), one.stated()));
        if (one.field() != FieldKey.DS_FULL_NAME) {
            return both + "ask which " + NAMES.get(one.field()) + " is right.";
        }
        boolean there = needs.stream().anyMatch(need -> need.purpose() == Purpose.NAME_CHANGE && !need.isOpen());
        return there
                ? both + "a paper on a change of name is here; see whether it joins the two."
                : both + "a paper on the change of name is needed.";
    }

    private String agrees(DocumentType paper, List<Compared> same) {
        return "The %s and the %s agree on: %s."
                .formatted(
                        words(paper),
                        same.getFirst().where(),
                        same.stream()
                                .map(one -> NAMES.get(one.field()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private void copies(List<String> hints) {
        boolean byMail = needs.stream().flatMap(need -> need.came().stream()).anyMatch(this::cameByMail);
        boolean original = file.last(IdentityChecked.class)
                .filter(check -> check.seen().stream().anyMatch(type -> check.originalsOf(type) > 0))
                .isPresent();
        if (policy.evidence().originals() && byMail && !original) {
            hints.add(
                    "What came by e-mail are copies, and the policy asks for originals: they are asked for with letter SAR-4."
                            + " W-10: the law asks for no more than settles a real doubt.");
        }
        if (policy.subjectAccess().identity() == SubjectAccess.Identity.PROPORTIONATE) {
            hints.add("Papers are asked for only on real doubt, and copies are enough if they settle it.");
        }
    }

    private boolean cameByMail(DocumentKept paper) {
        Set<SubmissionId> mails = file.submissions().stream()
                .filter(joined -> joined.channel() == Channel.MAIL)
                .map(SubmissionJoined::submission)
                .collect(Collectors.toSet());
        return mails.contains(paper.submission());
    }

    private void unknownPapers(List<String> hints) {
        long unknown = file.documents().stream()
                .filter(paper -> paper.type() == DocumentType.OTHER)
                .count();
        if (unknown > 0) {
            hints.add(
                    unknown == 1
                            ? "One document is of no known kind: look whether it is one of the accepted papers."
                            : unknown + " documents are of no known kind: look whether one is an accepted paper.");
        }
    }

    private static String value(FieldKey field, String value) {
        return field == FieldKey.DS_DATE_OF_BIRTH && ISO.matcher(value).matches()
                ? DAY.format(LocalDate.parse(value))
                : value;
    }

    private static String words(DocumentType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.footagedesk.desk.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.FormsToLookAt;
import org.footagedesk.casefile.IdentityChecklist;
import org.footagedesk.casefile.IdentityPapers;
import org.footagedesk.casefile.IntakeEvent.PaperQuarantined;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.RecordEvent.CaseLinked;
import org.footagedesk.casefile.SignalsOnCase;
import org.footagedesk.casefile.WaitingPapers;
import org.footagedesk.casework.MoveCaseToPolicy;
import org.footagedesk.desk.CaseAside;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.AlsoAsked;
import org.footagedesk.reading.OwnWords;
import org.footagedesk.reading.Signal;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.springframework.stereotype.Component;

/** Tells what stands beside a case: its policy, who they are, other cases it touches. */
@Component
class CaseAsides {

    private final CaseFiles cases;
    private final Policies policies;
    private final MoveCaseToPolicy move;

    CaseAsides(CaseFiles cases, Policies policies, MoveCaseToPolicy move) {
        this.cases = cases;
        this.policies = policies;
        this.move = move;
    }

    CaseAside of(CaseFile file) {
        PolicyProfile policy = policies.named(file.policy());
        Set<Sha256> deleted = IdentityPapers.deletedOn(file);
        return new CaseAside(
                file.policy(),
                policy.grounds().laws(),
                identity(file, policy),
                file.all(CaseLinked.class).stream()
                        .map(linked -> new CaseAside.Linked(linked.other(), linked.why()))
                        .toList(),
                FormsToLookAt.on(file).stream()
                        .map(form -> new CaseAside.ReturnedForm(form.document(), form.gaps()))
                        .toList(),
                PoliceApplication.of(file, policy).orElse(null),
                alsoAsked(file),
                deleted.stream().map(Sha256::hex).sorted().toList(),
                file.all(PaperQuarantined.class).stream()
                        .collect(Collectors.toMap(
                                paper -> paper.sha256().hex(), PaperQuarantined::malware, (first, _) -> first)),
                WaitingPapers.on(file).stream()
                        .flatMap(papers -> papers.names().stream())
                        .toList(),
                SignalsOnCase.of(file).stream().map(CaseAsides::sentence).toList(),
                move.later(file)
                        .map(later -> new CaseAside.LaterPolicy(later.reference(), later.title(), later.inForceFrom()))
                        .orElse(null));
    }

    private static String sentence(Signal signal) {
        return switch (signal) {
            case DEATH ->
                "The words speak of a death. The right to one's own images is a living person's: before anything is"
                        + " answered, think who asks now and for whom, and by what right.";
            case COMPULSION ->
                "The words suggest that somebody is made to ask, by an employer or a landlord. That may be an offence:"
                        + " ask the person themselves, alone, what they want before anything is disclosed.";
        };
    }

    private static CaseAside.Identity identity(CaseFile file, PolicyProfile policy) {
        var checklist = IdentityChecklist.of(file, policy);
        var papers = IdentityPapers.of(file, policy.evidence());
        return new CaseAside.Identity(
                checklist.needs().stream()
                        .map(need -> need(need, papers.deleted()))
                        .toList(),
                checklist.hints(),
                papers.settledAt().isPresent() && !papers.kept().isEmpty());
    }

    private static CaseAside.Need need(IdentityChecklist.Need need, Set<Sha256> deleted) {
        return new CaseAside.Need(
                need.purpose().name(),
                need.asked(),
                need.accepted(),
                need.came().stream()
                        .map(paper -> new CaseAside.Paper(
                                paper.name(), paper.type(), paper.sha256().hex(), deleted.contains(paper.sha256())))
                        .toList(),
                need.seen());
    }

    /** What became a case already is not proposed again. */
    private Map<String, List<RequestKind>> alsoAsked(CaseFile file) {
        Set<RequestKind> linked = file.all(CaseLinked.class).stream()
                .flatMap(other -> cases.find(new CaseReference(other.other())).stream())
                .map(CaseFile::kind)
                .collect(Collectors.toSet());
        var also = new HashMap<String, List<RequestKind>>();
        for (SubmissionJoined message : file.submissions()) {
            List<RequestKind> kinds = message.automatic() != null
                    ? List.of()
                    : AlsoAsked.in(OwnWords.of(message.subject(), message.words()), file.kind()).stream()
                            .filter(kind -> !linked.contains(kind))
                            .toList();
            also.put(message.submission().toString(), kinds);
        }
        return also;
    }
}

package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.GatePredicates;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.HoldEvent;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.MissingInWords;
import org.footagedesk.policy.ObligationRule.Debtor;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Missing;
import org.footagedesk.reading.TypedDocument;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.Language;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;

/** What a first answer may quote of a case: dates, the reference, and what is missing; never what was found (DOMAIN E.0 rule 5). */
@Component
class AcknowledgementFacts {

    LetterFacts of(
            CaseFile file, PolicyProfile policy, List<ObligationOnCase> owed, LocalDate today, Language language) {
        var facts = new ArrayList<Fact>();
        Set<FieldKey> missing = missing(file, policy);
        Optional.ofNullable(file.requester().name()).map(Fact.Addressee::new).ifPresent(facts::add);
        facts.add(new Fact.Received(London.day(file.receivedAt())));
        answer(owed).ifPresent(facts::add);
        if (file.kind() == RequestKind.AGENT_ACCESS) {
            facts.add(new Fact.ForAnother());
            facts.add(MissingInWords.forAnother(missing, language));
        } else {
            facts.add(MissingInWords.of(missing, language));
        }
        if (file.kind() == RequestKind.SUBJECT_ACCESS && Gates.isMet(GatePredicates.SUBJECT_IS_A_CHILD, file, policy)) {
            facts.add(new Fact.ForChild());
        }
        facts.add(HouseWords.retention(policy, language));
        facts.addAll(HouseWords.enquiry(policy, language));
        facts.addAll(PolicyFacts.of(file, policy, language));
        if (Circumstances.isVerifiedOfficer(file, policy)) {
            facts.add(new Fact.VerifiedContact());
            file.firstAt(HoldEvent.HoldRequested.class)
                    .map(London::day)
                    .map(Fact.HoldRequested::new)
                    .ifPresent(facts::add);
        }
        if (missing.contains(FieldKey.FEE)) {
            facts.add(new Fact.Fee(
                    "£" + policy.fee().amount().toPlainString(), policy.fee().payableTo()));
        }
        if (policy.evidence().originals()
                && policy.rulesFor(file.kind()).requires().contains(FieldKey.IDENTITY_DOCUMENT)
                && !Gates.isMet(GatePredicates.IDENTITY_SETTLED, file, policy)) {
            facts.add(new Fact.OriginalsAsked());
        }
        return new LetterFacts(
                file.reference(), today, HouseWords.letterhead(policy, language), HouseWords.signatory(policy), facts);
    }

    /** What a clerk would have to ask for before searching. */
    static Set<FieldKey> missing(CaseFile file, PolicyProfile policy) {
        var papers = file.documents().stream()
                .map(paper -> new TypedDocument(paper.name(), paper.type(), 1.0))
                .toList();
        Set<FieldKey> missing = EnumSet.noneOf(FieldKey.class);
        missing.addAll(Missing.of(
                file.kind(),
                file.details().best().values(),
                papers,
                Gates.isMet(GatePredicates.FEE_PAID, file, policy),
                policy.asksFee(file.kind())));
        missing.addAll(askedOfTime(file.kind(), file.details().best(), policy));
        if (Gates.isMet(GatePredicates.IDENTITY_SETTLED, file, policy)) {
            missing.removeAll(Set.of(FieldKey.IDENTITY_DOCUMENT, FieldKey.ADDRESS_DOCUMENT));
        }
        boolean authority = file.documents().stream().anyMatch(paper -> paper.type() == DocumentType.AUTHORITY_LETTER);
        if (file.kind() == RequestKind.AGENT_ACCESS && !authority) {
            missing.add(FieldKey.RELATIONSHIP);
        }
        return missing;
    }

    /** What is known of the time, and is not good enough to search by (policy 9.1d). */
    private static Set<FieldKey> askedOfTime(RequestKind kind, Map<FieldKey, Finding> known, PolicyProfile policy) {
        Set<FieldKey> asked = EnumSet.noneOf(FieldKey.class);
        boolean ownImages = kind == RequestKind.SUBJECT_ACCESS || kind == RequestKind.AGENT_ACCESS;
        if (ownImages && StatedTimes.areWiderThan(policy.subjectAccess().timePrecision(), known.values())) {
            asked.add(FieldKey.INCIDENT_FROM);
        }
        if (kind.concernsFootage()
                && !known.containsKey(FieldKey.INCIDENT_CLOCK)
                && StatedTimes.besideClockChange(known.values())) {
            asked.add(FieldKey.INCIDENT_CLOCK);
        }
        return asked;
    }

    private static Optional<Fact> answer(List<ObligationOnCase> owed) {
        return owed.stream()
                .skip(1)
                .filter(obligation -> obligation.rule().owedBy() == Debtor.BODY)
                .findFirst()
                .flatMap(obligation -> obligation
                        .clocks()
                        .governing()
                        .<Fact>map(due -> new Fact.AnswerBy(due.date(), ""))
                        .or(() -> obligation.clocks().waits().map(_ -> new Fact.AnswerWaits())));
    }
}

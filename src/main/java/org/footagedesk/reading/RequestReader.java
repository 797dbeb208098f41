package org.footagedesk.reading;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.reading.facts.Chosen;
import org.footagedesk.reading.facts.Facts;
import org.footagedesk.reading.facts.PrintedNames;
import org.footagedesk.reading.kind.DocumentTypes;
import org.footagedesk.reading.kind.KindChoice;
import org.footagedesk.reading.kind.KindClassifier;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.reading.passage.Passages;
import org.footagedesk.reading.telephone.BritishNumbers;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** Reads a message as a clerk would: what is wanted, by whom, of when and where. */
public final class RequestReader {

    private static final Set<DocumentType> IDENTITY_PAPERS = EnumSet.of(
            DocumentType.PASSPORT,
            DocumentType.DRIVING_LICENCE,
            DocumentType.BIRTH_CERTIFICATE,
            DocumentType.UTILITY_BILL,
            DocumentType.COUNCIL_TAX,
            DocumentType.BANK_STATEMENT);
    private static final Set<FieldKey> PERSONAL =
            EnumSet.of(FieldKey.DS_FULL_NAME, FieldKey.DS_DATE_OF_BIRTH, FieldKey.DS_ADDRESS, FieldKey.DS_POSTCODE);

    private final Facts facts;
    private final Chosen chosen;
    private final KindClassifier kinds = new KindClassifier();
    private final DocumentTypes documentTypes = new DocumentTypes();
    private final PrintedNames onPaper = new PrintedNames();

    /** A reader that knows the cameras of the policy profile, and not for which body it reads. */
    public RequestReader(List<Place> places) {
        this(places, OwnBody.UNKNOWN);
    }

    /** A reader that knows the cameras of the policy profile and the body whose they are. */
    public RequestReader(List<Place> places, OwnBody own) {
        facts = new Facts(places, own, new BritishNumbers());
        chosen = new Chosen(places);
    }

    /** What the message turned out to be; never fails on its content. */
    public Reading read(ReadableMessage message) {
        if (message.automatic().isPresent())
            return new Reading.Automatic(message.automatic().get());
        if (message.body().isBlank()
                && message.subject().isBlank()
                && message.documents().isEmpty()) {
            return new Reading.Unreadable("The message has no words and no attachments.");
        }
        List<Passage> passages = Passages.of(message);
        String words = OwnWords.of(passages);
        KindChoice kind = kinds.choose(words, sender(message), documents(message));
        if (kind.kind() == RequestKind.NOT_A_REQUEST) {
            return new Reading.NothingAsked(String.join(", ", kind.because()));
        }
        List<TypedDocument> papers = message.documents().stream()
                .map(document -> documentTypes.type(document, message.body()))
                .toList();
        List<Finding> findings = chosen.of(kind.kind(), message, passages, facts.in(message, passages));
        return new Reading.Request(
                kind.kind(),
                AlsoAsked.in(words, kind.kind()),
                kind.confidence(),
                findings,
                papers,
                ambiguous(findings));
    }

    /** What stands printed on the identity papers of the message: names, addresses and days of birth, each with the paper's name. */
    public List<Finding> onPapers(ReadableMessage message) {
        if (message.automatic().isPresent()) return List.of();
        Set<String> papers = message.documents().stream()
                .map(document -> documentTypes.type(document, message.body()))
                .filter(document -> IDENTITY_PAPERS.contains(document.type()))
                .map(TypedDocument::name)
                .collect(Collectors.toSet());
        if (papers.isEmpty()) return List.of();
        List<Passage> printed = Passages.of(message).stream()
                .filter(passage -> papers.contains(passage.part()))
                .toList();
        Stream<Finding> found = Stream.concat(
                facts.in(message, printed).stream(), printed.stream().flatMap(paper -> onPaper.in(paper).stream()));
        return found
                .filter(finding -> PERSONAL.contains(finding.field()) && papers.contains(finding.part()))
                .collect(Collectors.toMap(
                        finding -> List.of(finding.part(), finding.field().key()),
                        finding -> finding,
                        (first, other) -> other.confidence() > first.confidence() ? other : first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String sender(ReadableMessage message) {
        return message.senderName().orElse("") + " "
                + message.sender().map(Object::toString).orElse("");
    }

    private static String documents(ReadableMessage message) {
        return message.documents().stream().map(ReadableDocument::text).collect(Collectors.joining("\n"));
    }

    /** What words leave open: times in doubt, and values read with little confidence. */
    private static Set<FieldKey> ambiguous(List<Finding> findings) {
        Set<FieldKey> ambiguous = EnumSet.noneOf(FieldKey.class);
        for (Finding finding : findings) {
            boolean time = finding.field() == FieldKey.INCIDENT_FROM || finding.field() == FieldKey.INCIDENT_TO;
            if (time && finding.confidence() < 0.86 || finding.confidence() < 0.6) ambiguous.add(finding.field());
        }
        return ambiguous;
    }
}

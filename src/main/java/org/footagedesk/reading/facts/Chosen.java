package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Place;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/** One finding for each field that means something in this kind of request: the surest, with the others beside it. */
public final class Chosen {

    private final PlaceNames places;
    private final Requesters requesters = new Requesters();
    private final Officials officials = new Officials();

    public Chosen(List<Place> places) {
        this.places = new PlaceNames(places);
    }

    /** The findings of a request, in the order of the fields. */
    public List<Finding> of(RequestKind kind, ReadableMessage message, List<Passage> passages, List<Finding> found) {
        Map<FieldKey, Finding> best = new EnumMap<>(FieldKey.class);
        Set<FieldKey> wanted = Wanted.in(kind);
        Passage writers = writers(passages);
        for (Finding finding : found) {
            if (wanted.contains(finding.field()) && Wanted.suits(finding, kind))
                best.merge(finding.field(), finding, Chosen::surer);
        }
        Optional<Finding> requester = requesters.in(writers).or(() -> underALetter(passages));
        requester.ifPresent(name -> best.merge(FieldKey.REQUESTER_NAME, name, Chosen::surer));
        addressOf(message, writers).ifPresent(address -> best.merge(FieldKey.REQUESTER_EMAIL, address, Chosen::surer));
        if (kind == RequestKind.POLICE) officials.complete(best, passages);
        requester.ifPresent(name -> best.computeIfPresent(
                FieldKey.DS_FULL_NAME,
                (_, subject) -> kind == RequestKind.AGENT_ACCESS ? another(subject, name) : subject));
        boolean aboutSigns = kind == RequestKind.COMPLAINT
                && !best.containsKey(FieldKey.INCIDENT_FROM)
                && !best.containsKey(FieldKey.INCIDENT_DATE_ONLY);
        if (ownData(kind) && !aboutSigns) subjectIsRequester(best);
        if (best.containsKey(FieldKey.INCIDENT_FROM)) best.remove(FieldKey.INCIDENT_DATE_ONLY);
        if (kind == RequestKind.SUBJECT_ACCESS || kind == RequestKind.AGENT_ACCESS)
            best.putIfAbsent(FieldKey.FEE_MENTIONED, noFee());
        located(best);
        return List.copyOf(best.values());
    }

    /** The words of the person who first asked: the oldest forwarded letter, otherwise the body. */
    private static Passage writers(List<Passage> passages) {
        boolean police = passages.stream()
                .anyMatch(passage -> passage.writerAddress()
                        .map(address -> address.domain().contains("police"))
                        .orElse(false));
        return passages.stream()
                .filter(passage -> passage.source() == Passage.Source.FORWARDED && !police)
                .filter(passage -> passage.writerName().isPresent()
                        || passage.writerAddress().isPresent())
                .reduce((_, last) -> last)
                .orElseGet(passages::getFirst);
    }

    /** Where the mail itself names nobody, the name under an enclosed letter. */
    private Optional<Finding> underALetter(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.source() == Passage.Source.DOCUMENT)
                .map(requesters::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An agent is never the person in the pictures; another name said of that person is. */
    private static @Nullable Finding another(Finding subject, Finding requester) {
        if (!subject.value().equalsIgnoreCase(requester.value())) return subject;
        return subject.alternatives().stream()
                .filter(name -> !name.equalsIgnoreCase(requester.value()))
                .findFirst()
                .map(name -> new Finding(
                        subject.field(),
                        name,
                        0.6,
                        subject.quote(),
                        subject.span(),
                        subject.part(),
                        subject.rule(),
                        List.of()))
                .orElse(null);
    }

    private static Optional<Finding> addressOf(ReadableMessage message, Passage writers) {
        return writers.writerAddress()
                .or(message::sender)
                .map(address -> new Finding(
                        FieldKey.REQUESTER_EMAIL,
                        address.value(),
                        0.92,
                        address.value(),
                        new Span(0, address.value().length()),
                        Finding.SENDER,
                        "the sender's address",
                        List.of()));
    }

    private static boolean ownData(RequestKind kind) {
        return kind == RequestKind.SUBJECT_ACCESS || kind == RequestKind.OBJECTION || kind == RequestKind.COMPLAINT;
    }

    private static void subjectIsRequester(Map<FieldKey, Finding> best) {
        Finding subject = best.get(FieldKey.DS_FULL_NAME);
        Finding requester = best.get(FieldKey.REQUESTER_NAME);
        if (subject == null && requester != null) {
            best.put(
                    FieldKey.DS_FULL_NAME,
                    as(FieldKey.DS_FULL_NAME, requester, "the writer asks for their own images"));
        } else if (subject != null && (requester == null || Requesters.fullWords(requester.value()) < 2)) {
            best.put(
                    FieldKey.REQUESTER_NAME,
                    as(FieldKey.REQUESTER_NAME, subject, "the data subject's own form or letter"));
        }
    }

    private static Finding as(FieldKey field, Finding name, String rule) {
        return new Finding(
                field,
                name.value(),
                Math.min(0.92, name.confidence()),
                name.quote(),
                name.span(),
                name.part(),
                rule,
                List.of());
    }

    private static Finding noFee() {
        return new Finding(
                FieldKey.FEE_MENTIONED,
                "false",
                0.8,
                "",
                new Span(0, 0),
                Finding.BODY,
                "no word about the fee",
                List.of());
    }

    private void located(Map<FieldKey, Finding> best) {
        Finding location = best.get(FieldKey.INCIDENT_LOCATION);
        if (location == null) return;
        List<String> sites = places.sites(location.value());
        if (!sites.isEmpty()) best.put(FieldKey.SITE, derived(FieldKey.SITE, sites, location));
        places.best(location.value())
                .ifPresent(place ->
                        best.put(FieldKey.CAMERA, derived(FieldKey.CAMERA, List.of(place.camera()), location)));
    }

    private static Finding derived(FieldKey field, List<String> values, Finding from) {
        return new Finding(
                field,
                values.getFirst(),
                Math.min(0.92, from.confidence()),
                from.quote(),
                from.span(),
                from.part(),
                "the camera register",
                values.subList(1, values.size()));
    }

    /** The surer of two, the first on a tie; another value that is nearly as sure is kept as an alternative. */
    private static Finding surer(Finding one, Finding other) {
        Finding best = other.confidence() > one.confidence() ? other : one;
        Finding rest = best == one ? other : one;
        boolean rival = !rest.value().equalsIgnoreCase(best.value()) && best.confidence() - rest.confidence() < 0.1;
        if (!rival || best.alternatives().size() > 4) return best;
        List<String> alternatives = new ArrayList<>(best.alternatives());
        if (!alternatives.contains(rest.value())) alternatives.add(rest.value());
        return new Finding(
                best.field(),
                best.value(),
                best.confidence(),
                best.quote(),
                best.span(),
                best.part(),
                best.rule(),
                alternatives);
    }
}

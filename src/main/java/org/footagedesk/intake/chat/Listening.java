package org.footagedesk.intake.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.OwnBody;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.RequestReader;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** Runs every extractor on what was said, whatever was asked. */
final class Listening {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final double SURE = 0.8;

    /** When and where are heard here, in the light of what was said before; a single message cannot know that. */
    private static final Set<FieldKey> HEARD_HERE =
            EnumSet.of(FieldKey.INCIDENT_FROM, FieldKey.INCIDENT_TO, FieldKey.INCIDENT_DATE_ONLY, FieldKey.CLOTHING);

    private final RequestReader reader;
    private final PlaceWords places;
    private final WhenWords when = new WhenWords();

    Listening(PublishedFacts facts) {
        this.reader = new RequestReader(facts.places(), new OwnBody(facts.body(), facts.address()));
        this.places = new PlaceWords(facts.places());
    }

    /** All that the message says; while correcting, a day alone moves the known time to that day. */
    Heard hear(String said, Instant at, Answers known, boolean correcting) {
        var values = new EnumMap<FieldKey, String>(FieldKey.class);
        values.putAll(ContactWords.in(said));
        NameWords.announced(said).ifPresent(name -> values.put(FieldKey.REQUESTER_NAME, name));
        StoryWords.worn(said).ifPresent(clothing -> values.put(FieldKey.CLOTHING, clothing));
        StoryWords.happened(said).ifPresent(story -> values.put(FieldKey.INCIDENT_DESCRIPTION, story));
        values.putAll(places.in(said));
        Heard time = time(when.in(said, London.at(at).toLocalDateTime(), day(known)), known, correcting);
        values.putAll(time.values());
        Optional<RequestKind> kind = WhoWords.stated(said);
        if (reader.read(message(said, at)) instanceof Reading.Request request) {
            for (Finding finding : request.findings()) {
                if (finding.confidence() >= SURE && !HEARD_HERE.contains(finding.field())) {
                    values.putIfAbsent(finding.field(), finding.value());
                }
            }
            if (kind.isEmpty() && request.confidence() >= SURE && request.kind().concernsFootage()) {
                kind = Optional.of(request.kind());
            }
        }
        return new Heard(values, kind, time.remarks(), time.corrections());
    }

    /** What was said in answer to "when": the time, or a word about why it will not do. */
    Answered when(String said, Instant at, Answers known) {
        LocalDateTime now = London.at(at).toLocalDateTime();
        return switch (when.in(said, now, day(known))) {
            case WhenHeard.Time time -> new Answered.Given(time(time, known, false));
            case WhenHeard.Day day -> new Answered.Given(time(day, known, false));
            case WhenHeard.TooWide() -> new Answered.NotUnderstood("That is too long to search. Which day was it?");
            case WhenHeard.StillToCome() ->
                new Answered.NotUnderstood("That is still to come. There can be footage only of what has happened.");
            case WhenHeard.Nothing() -> new Answered.NotUnderstood("I could not read a day or a time in that.");
        };
    }

    PlaceWords places() {
        return places;
    }

    private static Heard time(WhenHeard heard, Answers known, boolean correcting) {
        return shown(stated(heard, known, correcting));
    }

    private static Heard stated(WhenHeard heard, Answers known, boolean correcting) {
        return switch (heard) {
            case WhenHeard.Time time ->
                new Heard(fields(time.from(), time.to()), Optional.empty(), List.of(), corrections(time));
            case WhenHeard.Day(LocalDate day) ->
                Heard.of(
                        correcting && known.value(FieldKey.INCIDENT_FROM).isPresent()
                                ? moved(known.values(), day)
                                : Map.of(FieldKey.INCIDENT_DATE_ONLY, day.toString()));
            case WhenHeard.TooWide(), WhenHeard.StillToCome(), WhenHeard.Nothing() -> Heard.of(Map.of());
        };
    }

    /** Of a time that the clocks never showed only the day is taken, and the time is asked again. */
    private static Heard shown(Heard heard) {
        return Optional.ofNullable(heard.values().get(FieldKey.INCIDENT_FROM))
                .map(LocalDateTime::parse)
                .filter(time -> London.showings(time) == 0)
                .map(never -> new Heard(
                        Map.of(FieldKey.INCIDENT_DATE_ONLY, never.toLocalDate().toString()),
                        heard.kind(),
                        List.of("The clocks went forward that night: there was no "
                                + WhenInWords.clock(never.toLocalTime()) + " on "
                                + WhenInWords.day(never.toLocalDate()) + "."),
                        List.of()))
                .orElse(heard);
    }

    private static Map<FieldKey, String> fields(LocalDateTime from, LocalDateTime to) {
        return Map.of(FieldKey.INCIDENT_FROM, MINUTES.format(from), FieldKey.INCIDENT_TO, MINUTES.format(to));
    }

    /** The known window at the same hours of another day. */
    private static Map<FieldKey, String> moved(Map<FieldKey, String> known, LocalDate day) {
        var from = LocalDateTime.parse(known.get(FieldKey.INCIDENT_FROM));
        var to = LocalDateTime.parse(known.getOrDefault(FieldKey.INCIDENT_TO, known.get(FieldKey.INCIDENT_FROM)));
        long days = day.toEpochDay() - from.toLocalDate().toEpochDay();
        return fields(from.plusDays(days), to.plusDays(days));
    }

    private static List<String> corrections(WhenHeard.Time time) {
        var corrections = new ArrayList<String>();
        for (WhenHeard.Time other : time.others()) {
            corrections.add("No, it was " + WhenInWords.window(other.from(), other.to()));
        }
        return corrections;
    }

    private static Optional<LocalDate> day(Answers known) {
        return known.value(FieldKey.INCIDENT_FROM)
                .map(from -> LocalDateTime.parse(from).toLocalDate())
                .or(() -> known.value(FieldKey.INCIDENT_DATE_ONLY).map(LocalDate::parse));
    }

    private static ReadableMessage message(String said, Instant at) {
        return new ReadableMessage(at, Optional.empty(), Optional.empty(), "", said, List.of(), Optional.empty());
    }
}

package org.footagedesk.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.shared.EmailAddress;

/** Invented messages for tests, written on Friday 30 October 2026 at ten in the morning. */
final class Messages {

    static final List<Place> PLACES = List.of(
            new Place("1", "GUILDHALL", "Guildhall front door", List.of("council offices front door")),
            new Place("2", "GUILDHALL", "Garage area", List.of("council garages")),
            new Place("3", "CIVIC_HALL", "Civic Hall steps", List.of("civic hall main doors")),
            new Place("4", "CIVIC_HALL", "Civic Hall ramp", List.of()),
            new Place("5", "CIVIC_HALL", "Civic Hall fire exits", List.of("civic hall fire doors")));

    private static final RequestReader READER = new RequestReader(
            PLACES, new OwnBody("Totnes Town Council", List.of("5 Ramparts Walk", "Totnes", "TQ9 5QH")));

    private Messages() {}

    static ReadableMessage from(
            String name, String address, String subject, String body, ReadableDocument... documents) {
        return new ReadableMessage(
                Instant.parse("2026-10-30T10:00:00Z"),
                Optional.of(name),
                EmailAddress.parse(address),
                subject,
                body,
                List.of(documents),
                Optional.empty());
    }

    static ReadableDocument document(String name, String text) {
        return new ReadableDocument(name, "application/pdf", text, Map.of(), false);
    }

    static Reading read(ReadableMessage message) {
        return READER.read(message);
    }

    static Reading.Request request(ReadableMessage message) {
        return (Reading.Request) READER.read(message);
    }

    static Reading.Request request(String body) {
        return request(from("Ada Penrose", "ada@mailbox.example", "cctv", body));
    }
}

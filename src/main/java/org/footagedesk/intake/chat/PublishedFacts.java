package org.footagedesk.intake.chat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.footagedesk.reading.Place;

/**
 * What the body publishes about its cameras, and so may tell anybody.
 *
 * @param body the body's name, such as "Totnes Town Council"
 * @param address its postal address, line by line
 * @param contact how to reach a person, in a sentence
 * @param retention how long footage is kept before it is recorded over; empty where no number of days is fixed
 * @param fee what a copy costs, in a sentence
 * @param answerWithin by when a request is answered, in words, such as "within 31 days"
 * @param complaints how to complain, in a sentence or two
 * @param complaintAcknowledged by when a complaint is acknowledged, in words, such as "within 7 working days"
 * @param places what the cameras see
 */
public record PublishedFacts(
        String body,
        List<String> address,
        String contact,
        Optional<Period> retention,
        String fee,
        String answerWithin,
        String complaints,
        String complaintAcknowledged,
        List<Place> places) {

    public PublishedFacts {
        address = List.copyOf(address);
        places = List.copyOf(places);
    }

    /** How long footage is kept, such as "for 30 days". */
    public String kept() {
        return retention.map(length -> "for " + length.getDays() + " days").orElse("for a limited time");
    }

    /** What the cameras see, as a list in a sentence. */
    public String placesInWords() {
        List<String> names = places.stream().map(Place::name).distinct().toList();
        return switch (names.size()) {
            case 0 -> "no place";
            case 1 -> names.getFirst();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        };
    }
}

package org.footagedesk.reading;

import java.util.List;
import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** Reads a message as a clerk would: what is wanted, by whom, of when and where. */
public final class RequestReader {

    private final List<Place> places;

    /** A reader that knows the cameras of the policy profile. */
    public RequestReader(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** What the message turned out to be; never fails on its content. */
    public Reading read(ReadableMessage message) {
        if (message.automatic().isPresent()) {
            return new Reading.Automatic(message.automatic().get());
        }
        List<Finding> findings = message.sender().stream()
                .map(address -> new Finding(
                        FieldKey.REQUESTER_EMAIL,
                        address.value(),
                        0.9,
                        address.value(),
                        new Span(0, address.value().length()),
                        Finding.SENDER,
                        "the sender's address",
                        List.of()))
                .toList();
        return new Reading.Request(RequestKind.INFORMATION, 0.1, findings, List.of(), Set.of());
    }
}

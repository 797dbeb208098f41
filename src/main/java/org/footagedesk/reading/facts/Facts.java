package org.footagedesk.reading.facts;

import java.util.ArrayList;
import java.util.List;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.OwnBody;
import org.footagedesk.reading.Place;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.TelephoneNumbers;
import org.footagedesk.reading.WhenReader;
import org.footagedesk.reading.WhenReading;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.London;

/** All facts that a message states, several for a field where several words speak of it. */
public final class Facts {

    private final List<Extractor> extractors;
    private final WhenReader when = new WhenReader();
    private final BirthDates births = new BirthDates();
    private final IncidentTimes incidents = new IncidentTimes();
    private final FormFields formFields = new FormFields();

    public Facts(List<Place> places, OwnBody own, TelephoneNumbers telephones) {
        extractors = List.of(
                new LabelledFacts(),
                new Addresses(own),
                new Contacts(telephones),
                new References(),
                new Officers(),
                new Bodies(own),
                new Clothing(),
                new Fees(),
                new Occurrences(),
                new Relationships(),
                new Locations(new PlaceNames(places), own));
    }

    /** Every finding of the passages and of the fields of fillable forms. */
    public List<Finding> in(ReadableMessage message, List<Passage> passages) {
        List<Finding> found = new ArrayList<>();
        List<List<WhenReading>> times = new ArrayList<>();
        for (Passage passage : passages) {
            List<WhenReading> here = when.read(passage.text(), passage.writtenAt());
            times.add(here);
            found.addAll(births.in(passage, here));
            extractors.forEach(extractor -> found.addAll(extractor.in(passage)));
        }
        found.addAll(incidents.in(passages, times));
        var writtenAt = London.at(message.sentAt()).toLocalDateTime();
        message.documents().forEach(document -> found.addAll(formFields.in(document, writtenAt)));
        return found;
    }
}

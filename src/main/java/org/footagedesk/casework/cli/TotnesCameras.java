package org.footagedesk.casework.cli;

import java.util.List;
import org.footagedesk.reading.Place;

/** The cameras of Totnes, until the command takes them from the register of a policy profile. */
final class TotnesCameras {

    static final List<Place> PLACES = List.of(
            new Place(
                    "GUILDHALL-FRONT",
                    "GUILDHALL",
                    "front door of the Guildhall and Council Offices",
                    List.of(
                            "Guildhall front door",
                            "Guildhall offices door",
                            "front of the Guildhall",
                            "council offices front entrance")),
            new Place(
                    "GUILDHALL-GARAGES",
                    "GUILDHALL",
                    "garage area behind the Guildhall",
                    List.of("Guildhall garage area", "garage area", "council garages", "garage doors", "garages")),
            new Place(
                    "CIVIC-STEPS",
                    "CIVIC_HALL",
                    "step entrance of the Civic Hall",
                    List.of(
                            "Civic Hall steps",
                            "Civic Hall front steps",
                            "main doors of the Civic Hall",
                            "front of the Civic Hall")),
            new Place(
                    "CIVIC-RAMP",
                    "CIVIC_HALL",
                    "ramp entrance of the Civic Hall",
                    List.of("Civic Hall ramp", "ramp at the Civic Hall", "ramp entrance", "wheelchair ramp")),
            new Place(
                    "CIVIC-FIRE-EXITS",
                    "CIVIC_HALL",
                    "fire exits of the Civic Hall",
                    List.of("Civic Hall fire exit", "fire exits", "fire exit", "fire doors")));

    private TotnesCameras() {}
}

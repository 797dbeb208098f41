package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footagedesk.shared.FieldKey;
import org.junit.jupiter.api.Test;

/** A body whose register names other places than the shipped one. */
class OtherRegisterTest {

    private static final List<String> MARKET = List.of("market house", "the Butterwalk");
    private static final RequestReader READER = new RequestReader(
            List.of(
                    new Place("M1", "MARKET_HOUSE", "north gate of the Market House", List.of("north gate"), MARKET),
                    new Place("M2", "MARKET_HOUSE", "cellar steps", List.of("cellar"), MARKET),
                    new Place("Q1", "QUAY", "Quay car park", List.of("the Quay car park"))),
            new OwnBody("Anytown Parish Council", List.of("The Old Forge", "3 Mill Street", "Anytown", "ZZ1 1AA")));

    @Test
    void itsOwnPlacesAreTheOnesThatAreRead() {
        assertThat(where("Please send me the CCTV of me outside the Butterwalk on Monday at 3pm."))
                .containsEntry(FieldKey.SITE, "MARKET_HOUSE");
        assertThat(where("Please send me the CCTV of me at the north gate on Monday at 3pm."))
                .containsEntry(FieldKey.SITE, "MARKET_HOUSE")
                .containsEntry(FieldKey.CAMERA, "M1");
    }

    @Test
    void aCarParkOfItsRegisterIsAPlaceOfItsOwn() {
        assertThat(where("Please send me the CCTV of me in the Quay car park on Monday at 3pm."))
                .containsEntry(FieldKey.SITE, "QUAY")
                .containsEntry(FieldKey.CAMERA, "Q1");
    }

    @Test
    void thePlacesOfAnotherBodyAreNoneOfIts() {
        assertThat(where("Please send me the CCTV of me on the Guildhall steps or at the Civic Hall on Monday at 3pm."))
                .doesNotContainKey(FieldKey.SITE);
    }

    @Test
    void itsOwnAddressIsNotWhereSomethingHappened() {
        assertThat(where("To Anytown Parish Council, the Market House, Mill Street. Please send me the CCTV of me."))
                .doesNotContainKey(FieldKey.INCIDENT_LOCATION);
    }

    @Test
    void itsOwnAddressIsNotWhereSomebodyLives() {
        String letter = "To Anytown Parish Council, 3 Mill Street, Anytown, ZZ11AA. Please send me the CCTV of me.";
        assertThat(where(letter)).doesNotContainKeys(FieldKey.DS_ADDRESS, FieldKey.DS_POSTCODE);
        assertThat(where(letter
                        + " I wear a green coat, and I live at 8 Orchard Lane, Anytown. It was on Monday at 3pm."))
                .containsEntry(FieldKey.DS_ADDRESS, "8 Orchard Lane, Anytown");
    }

    private static Map<FieldKey, String> where(String words) {
        var message = Messages.from("Ada Penrose", "ada@mailbox.example", "CCTV", words);
        return ((Reading.Request) READER.read(message))
                .findings().stream().collect(Collectors.toMap(Finding::field, Finding::value));
    }
}

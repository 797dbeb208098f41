package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body's own address in a message is nobody else's; that of its neighbours is. */
class OwnBodyTest {

    private static final OwnBody COUNCIL =
            new OwnBody("Anytown Parish Council", List.of("1 High Street", "Anytown", "ZZ1 1AA"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 High Street, Anytown",
                "the office in HIGH STREET",
                "Anytown ZZ11AA",
                "at 14:30 High Street was empty",
                "1,\nHigh  Street"
            })
    void itsOwnAddressIsKnownWithAndWithoutItsNumber(String words) {
        assertThat(COUNCIL.isAddressedIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 High Street, Anytown", "11 High Street, ZZ1 1AA", "1a High Street", "3 Low Street", "Anytown"
            })
    void aNeighboursAddressIsNotItsOwn(String words) {
        assertThat(COUNCIL.isAddressedIn(words)).isFalse();
    }
}

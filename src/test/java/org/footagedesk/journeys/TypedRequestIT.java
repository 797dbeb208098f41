package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said in the chat or typed in at the counter becomes the same kind of case as a mail. */
@WholeDesk
class TypedRequestIT {

    @Autowired
    private Neighbourhood people;

    @Autowired
    private KeepTypedRequest typed;

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"CHAT", "IN_PERSON"})
    void aTypedRequestIsACaseWithHeldFootageAndALetterThatWaits(Channel channel) {
        String address = channel.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@wren.example";
        typed.keep(
                new TypedRequest(
                        channel,
                        RequestKind.SUBJECT_ACCESS,
                        Map.of(
                                FieldKey.REQUESTER_NAME, "Winnie Wren",
                                FieldKey.REQUESTER_EMAIL, address,
                                FieldKey.CAMERA, "GUILDHALL-FRONT",
                                FieldKey.INCIDENT_LOCATION, "front door of the Guildhall",
                                FieldKey.INCIDENT_FROM,
                                        Incident.yesterdayAt("09:30").asField()),
                        "I was at the front door."),
                Instant.now());

        var page = people.page(people.caseReadyFor(address));

        assertThat(page.get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(page.get("submissions").get(0).get("channel").asString()).isEqualTo(channel.name());
        assertThat(page.get("holds").get(0).get("camera").asString()).isEqualTo("GUILDHALL-FRONT");
        assertThat(page.get("letters").get(0).get("template").asString()).isEqualTo("SAR-2");
        assertThat(page.get("fields").get("requester_name").get("confidence").asDouble())
                .isEqualTo(1.0);
    }
}

package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlsoAskedTest {

    private static final Path SAMPLES = Path.of("../shared/samples/requests");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INFORMATION    | POLICY_COPY    | How many cameras do you have, and may I have your policy?
            POLICY_COPY    | INFORMATION    | How many cameras does the council have? And may I have a copy of your CCTV policy?
            SUBJECT_ACCESS | INFORMATION    | I would like the footage of me. Please also tell me the number of cameras at the Guildhall.
            INFORMATION    | SUBJECT_ACCESS | Under the Freedom of Information Act how many cameras are there? I am also making a subject access request.
            COMPLAINT      | SUBJECT_ACCESS | I wish to complain about your staff. Please send me the footage of me.
            COMPLAINT      | SUBJECT_ACCESS | Please treat this as a complaint. This is also a subject access request for the recording.
            OBJECTION      | SUBJECT_ACCESS | I object to being filmed at work. Could I have a copy of the footage of me from Friday?
            SUBJECT_ACCESS | COMPLAINT      | Please send me the CCTV of me. I also wish to make a formal complaint about the way your officer spoke to me.
            SUBJECT_ACCESS | COMPLAINT      | I want to make a complaint about how I was treated by your staff. Please send the CCTV of me.
            SUBJECT_ACCESS | COMPLAINT      | I would like to complain about the council. Please send the CCTV of me.
            SUBJECT_ACCESS | COMPLAINT      | I want to complain that your camera films my window. Please send the CCTV of me.
            SUBJECT_ACCESS | COMPLAINT      | I wish to complain to you about one of your officers. Please send the CCTV of me.
            POLICY_COPY    | COMPLAINT      | Please send me your policy. Please treat this e-mail also as a complaint.
            SUBJECT_ACCESS | POLICY_COPY    | Please send me images of myself and a copy of your CCTV policy.
            SUBJECT_ACCESS | OBJECTION      | Please send me the images of me. I also object to the camera recording my door.
            LEGAL          | AGENT_ACCESS   | We act for the owner. We enclose our insured's signed authority for a subject access request.
            AGENT_ACCESS   | LEGAL          | We enclose her signed authority. Please also provide the footage of the other driver for our claim.
            """)
    void whatIsAskedForInItsOwnWordsIsASecondThing(RequestKind kind, RequestKind also, String words) {
        assertThat(AlsoAsked.in(words, kind)).containsExactly(also);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUBJECT_ACCESS | Please send me a copy of the CCTV of me at the Civic Hall on Sunday. My policy number is 12.
            SUBJECT_ACCESS | Please send the footage of me as your policy says.
            SUBJECT_ACCESS | I object to paying a fee of £10 for footage. Please send the footage of me.
            SUBJECT_ACCESS | Please send me the footage of me. I do not want to make a formal complaint.
            SUBJECT_ACCESS | Please send me the footage of me. If you do not answer I want to make a formal complaint.
            SUBJECT_ACCESS | I want to make a formal complaint to the police about the driver, so please send me the CCTV of me.
            SUBJECT_ACCESS | I want to make a complaint about the taxi driver who hit me, and I need the CCTV of me.
            SUBJECT_ACCESS | I want to make a complaint about my landlord, and your camera saw it. Please send the CCTV of me.
            SUBJECT_ACCESS | Please treat this as a complaint about the taxi driver. Please send the CCTV of me.
            SUBJECT_ACCESS | I told the man to stop filming me. Please send me the CCTV of me.
            SUBJECT_ACCESS | I do not know how many cameras you have, but I was at the ramp.
            SUBJECT_ACCESS | Under the Freedom of Information Act 2000 I request all CCTV images of me at the Guildhall front door.
            COMPLAINT      | One of your men had watched the footage of me. He had no business looking.
            COMPLAINT      | My request for footage of me was ignored for seven weeks.
            COMPLAINT      | I believe you have footage of me. I want to know who looked at the footage of me.
            COMPLAINT      | I am not asking for footage of me.
            OBJECTION      | I don't want a copy of the footage of me, I just want you to stop keeping it.
            OBJECTION      | I would like you to delete the footage of me.
            LEGAL          | Our insured's policy has ended. Under your policy please provide the footage of the collision.
            INFORMATION    | Is this a subject access request or how do I make one?
            POLICE         | Please supply the footage of the offender. He said stop recording me.
            SECONDARY      | We want to complain to the brewery about him. Can we have the footage of the man?
            """)
    void whatIsOnlyMentionedDeniedOrThreatenedIsNot(RequestKind kind, String words) {
        assertThat(AlsoAsked.in(words, kind)).isEmpty();
    }

    /** Each of the sample requests asks for the one thing that its line of the truth names, and for nothing beside it. */
    @Test
    void noneOfTheSampleRequestsOpensACaseForNothing() throws IOException {
        assumeThat(SAMPLES).as("the sample requests lie beside the project").isDirectory();
        var asked = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (Path sample : samples()) {
            if (reading(sample) instanceof Reading.Request request) {
                asked.add(sample.toString());
                request.further().forEach(kind -> opened.add(sample.getFileName() + " opens " + kind));
            }
        }

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(opened).isEmpty();
    }

    private static Reading reading(Path sample) throws IOException {
        try (InputStream raw = Files.newInputStream(sample)) {
            ReadMail mail = new MailReader().read(raw, Instant.parse("2026-11-20T12:00:00Z"));
            return new RequestReader(List.of())
                    .read(new ReadableMessage(
                            mail.sentAt(),
                            mail.senderName(),
                            mail.sender(),
                            mail.subject(),
                            mail.text(),
                            List.of(),
                            mail.automatic()));
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}

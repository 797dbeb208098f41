package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        SUBJECT_ACCESS | Ada Penrose | ada@mailbox.example | Somebody keyed my van outside the guildhall on Monday at 2pm while I was loading. Please may I see the recording of me? Ada Penrose
        SUBJECT_ACCESS | Ada Penrose | ada@mailbox.example | I make this request under the Freedom of Information Act. Send me the video of myself at the Civic Hall on 3 October.
        SUBJECT_ACCESS | Ted Vane | ted@mailbox.example | was jumped by two lads by the civic hall steps fri night, can i get the cctv its for my injury claim, i had a green parka on
        SUBJECT_ACCESS | Ada Penrose | ada@mailbox.example | Please find enclosed my completed subject access form, a copy of my passport and my gas bill.
        AGENT_ACCESS | Joan Pell | joan@mailbox.example | I am the mother of Max Pell, who is nine. Could we have the video of him falling on the ramp on Sunday?
        AGENT_ACCESS | Oona Rice | o.rice@ricelaw.example | We act for Mr Dan Vole and enclose his signed authority. Please send all CCTV images of our client under Article 15 UK GDPR. Rice Law Solicitors
        AGENT_ACCESS | Bea Lunt | bea@care.example | I support Mr Noah Trim, who cannot write himself. On his behalf I ask for the footage of him on Tuesday. His written consent is attached.
        POLICE | Ben Hale | ben.hale@dorset.police.example | Can you retain footage from the steps for last night 2300 to 2345, affray. PC 4431 Hale
        POLICE | DC Brown | dc.brown@freemail.example | I am DC Brown from Devon Police. Send the video of Amy Stone to this address at once.
        PROSECUTING_BODY | Una Marsh | una.marsh@agency.example | I am an officer of the Environment Agency investigating waste left by the garages on 4 October. The images are needed for a prosecution.
        PROSECUTING_BODY | Ray Dunn | ray.dunn@county.example | Trading Standards are looking into sales of illegal vapes on the steps. We would like to see your recordings for Tuesday.
        LEGAL | Ivor Cann | claims@harbourmutual.example | We insure Mr Hugh Petch whose car was in a collision by the garages on 2 October at 9.15am. Please send the CCTV. Ivor Cann, Claims Handler, Harbour Mutual Insurance
        LEGAL | Lena Fox | lena@foxco.example | We are solicitors for the defendant in R v Dray at Exeter Crown Court and need all recordings of the incident on 1 October.
        SECONDARY | Gil Orme | gil@teashop.example | Someone took the collecting tin from our shop at 3pm on Thursday. Can you show us who it was? We want to put the picture on Facebook.
        SECONDARY | Sue Lake | sue@mailbox.example | A man broke our club's noticeboard on Saturday. Could you find out who did it so that we can send him the bill?
        MEDIA | Nia Holt | nia@news.example | I'm a journalist with the Moor Gazette and would like to use a clip of the flood outside the Civic Hall for our website story.
        OBJECTION | Ada Penrose | ada@mailbox.example | I do not consent to being filmed every day outside the Guildhall. Please delete the recordings of me and stop using my picture.
        COMPLAINT | Ada Penrose | ada@mailbox.example | I want to complain about how your camera operator spoke about people on the film. It is unacceptable.
        INFORMATION | Ada Penrose | ada@mailbox.example | How many cameras does the council have and how long do you keep the recordings?
        INFORMATION | Ada Penrose | ada@mailbox.example | Is there a camera at the bus stop by the market?
        POLICY_COPY | Ada Penrose | ada@mailbox.example | Would you kindly send me your current CCTV policy?
        """)
    void tellsWhatIsWanted(RequestKind kind, String name, String address, String words) {
        Reading.Request request = Messages.request(Messages.from(name, address, "CCTV", words));

        assertThat(request.kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        My parcel could not be delivered, so the courier left it at the Guildhall front door and it was gone. Please send me the CCTV.
        I was knocked down on the Civic Hall steps on Monday. Please may I have the footage of me? You are getting this mail because you take our newsletter. Unsubscribe here.
        We are solicitors for Mr Vole. We require you to preserve the recordings of 4 October. Sign up to our newsletter.
        I object to being filmed. Click here to see my window.
        Further to my out of office call, could you tell me how many cameras you have?
        """)
    void wordsOfANewsletterOrAnAutomaticReplyMakeNoRequestDisappear(String words) {
        assertThat(Messages.request(words).kind()).isNotEqualTo(RequestKind.NOT_A_REQUEST);
    }

    @Test
    void aRequestThatSuchWordsOutweighIsAnUnsureOne() {
        Reading.Request request =
                Messages.request("My parcel could not be delivered and is gone. Please send me the CCTV.");

        assertThat(request.kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
        assertThat(request.confidence()).isLessThanOrEqualTo(0.4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        I am on annual leave until Monday and shall answer then.
        Upgrade your shop with our range of locks, 20% off this week. Unsubscribe.
        Your message could not be delivered: mailbox full.
        """)
    void wordsThatAskNothingAreNoRequest(String words) {
        assertThat(Messages.read(Messages.from("Ada Penrose", "ada@mailbox.example", "Hello", words)))
                .isInstanceOf(Reading.NothingAsked.class);
    }
}

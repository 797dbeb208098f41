package org.footagedesk.intake.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.footagedesk.intake.chat.Stories.DIALOGUE;
import static org.footagedesk.intake.chat.Stories.NOW;
import static org.footagedesk.intake.chat.Stories.asks;
import static org.footagedesk.intake.chat.Stories.reply;
import static org.footagedesk.intake.chat.Stories.told;
import static org.footagedesk.intake.chat.Stories.toldOn;

import java.util.List;
import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueTest {

    @Test
    void oneQuestionAtATimeLeadsToTheCheckOfAnswers() {
        Conversation conversation = told(
                "Yes, it is me",
                "Sam Taylor",
                "sam@mail.example",
                "Saturday 14 November between 2 and 2.30pm",
                "outside the Guildhall",
                "A man pushed me over and ran off",
                "a red coat and a grey hat");
        assertThat(conversation.step()).isEqualTo(new Step.CheckAnswers());
        Answers answers = conversation.answers();
        assertThat(answers.kind()).contains(RequestKind.SUBJECT_ACCESS);
        assertThat(answers.values())
                .containsEntry(FieldKey.REQUESTER_NAME, "Sam Taylor")
                .containsEntry(FieldKey.REQUESTER_EMAIL, "sam@mail.example")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-11-14T14:00")
                .containsEntry(FieldKey.INCIDENT_TO, "2026-11-14T14:30")
                .containsEntry(FieldKey.INCIDENT_LOCATION, "outside the Guildhall")
                .containsEntry(FieldKey.SITE, "GUILDHALL")
                .containsEntry(FieldKey.CAMERA, "1")
                .containsEntry(FieldKey.INCIDENT_DESCRIPTION, "A man pushed me over and ran off")
                .containsEntry(FieldKey.CLOTHING, "a red coat and a grey hat");
    }

    @Test
    void oneSentenceThatSaysItAllLeavesNothingToAsk() {
        Conversation conversation =
                told("My name is Sam Taylor, sam@mail.example. On Saturday 14 November between 2 and 2.30pm"
                        + " somebody pushed me over outside the Guildhall. I was wearing a red coat.");
        assertThat(conversation.step()).isEqualTo(new Step.CheckAnswers());
        assertThat(conversation.answers().kindOrOwnImages()).isEqualTo(RequestKind.SUBJECT_ACCESS);
        assertThat(conversation.answers().values())
                .containsEntry(FieldKey.REQUESTER_NAME, "Sam Taylor")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-11-14T14:00")
                .containsEntry(FieldKey.INCIDENT_LOCATION, "Guildhall")
                .containsEntry(FieldKey.CLOTHING, "a red coat");
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        Conversation conversation = told("Yes, it is me. My name is Sam Taylor and I was at the Civic Hall");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.REQUESTER_EMAIL));
        conversation = toldOn(conversation, "07700 900123", "last Saturday at 3pm");
        assertThat(conversation.answers().values())
                .containsEntry(FieldKey.DS_TELEPHONE, "+447700900123")
                .containsEntry(FieldKey.SITE, "CIVIC_HALL");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_DESCRIPTION));
    }

    @Test
    void aCorrectedDayKeepsTheHours() {
        Conversation conversation =
                told("Yes", "Sam Taylor", "sam@mail.example", "Saturday 14 November between 2 and 2.30pm");
        conversation = toldOn(conversation, "no, it was Sunday 15 November");
        assertThat(conversation.answers().values())
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-11-15T14:00")
                .containsEntry(FieldKey.INCIDENT_TO, "2026-11-15T14:30");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_LOCATION));
    }

    @Test
    void aCorrectedHourKeepsTheDay() {
        Conversation conversation =
                told("Yes", "Sam Taylor", "sam@mail.example", "Saturday 14 November at 2pm", "sorry, it was at 5pm");
        assertThat(conversation.answers().values()).containsEntry(FieldKey.INCIDENT_FROM, "2026-11-14T17:00");
    }

    @Test
    void aCorrectedNameReplacesTheOldOne() {
        Conversation conversation = told("Yes", "Sam Tailor", "Sorry, my name is Sam Taylor");
        assertThat(conversation.answers().value(FieldKey.REQUESTER_NAME)).contains("Sam Taylor");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.REQUESTER_EMAIL));
    }

    @Test
    void aCorrectionWithoutAFormOfItsOwnReplacesTheLatestAnswer() {
        Conversation conversation = told(
                "Yes",
                "Sam Taylor",
                "sam@mail.example",
                "Saturday 14 November at 2pm",
                "Guildhall",
                "I fell on the steps there",
                "a red coat",
                "no, it was a blue coat");
        assertThat(conversation.answers().value(FieldKey.CLOTHING)).contains("a blue coat");
    }

    @Test
    void whatIsSaidInPassingDoesNotReplaceWhatIsKnown() {
        Conversation conversation = told(
                "Yes",
                "Sam Taylor",
                "sam@mail.example",
                "Saturday 14 November at 2pm",
                "Guildhall",
                "I was pushed over and on Monday 16 November at 9am I saw the man again");
        assertThat(conversation.answers().value(FieldKey.INCIDENT_FROM)).contains("2026-11-14T14:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "Good morning!",
                "how are you?",
                "nice weather today",
                "thanks",
                "ok",
                "...",
                "are you a robot?",
                "yes"
            })
    void smallTalkFillsNothing(String smallTalk) {
        Conversation asked = told("Yes, it is me");
        Conversation conversation = toldOn(asked, smallTalk);
        assertThat(conversation.answers().values()).isEmpty();
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.REQUESTER_NAME));
        Conversation later = told("Yes", "Sam Taylor", "sam@mail.example", "Saturday 14 November at 2pm", "Guildhall");
        assertThat(toldOn(later, smallTalk).answers()).isEqualTo(later.answers());
    }

    @Test
    void aQuestionIsAnsweredFromPublishedFactsAndTheOpenQuestionIsPutAgain() {
        Conversation asked = told("Yes", "Sam Taylor");
        assertThat(reply(toldOn(asked, "How long do you keep it?")))
                .contains("30 days")
                .contains("How can we reach you?");
        assertThat(reply(toldOn(asked, "Is there a camera at the Civic Hall?"))).contains("Yes, there is a camera");
        assertThat(reply(toldOn(asked, "is there a camera at the station?")))
                .contains("Our cameras cover the Guildhall front door, the Guildhall garages and the Civic Hall doors.")
                .doesNotContain("Yes, there is");
        assertThat(reply(toldOn(asked, "What does it cost?"))).contains("£10");
        assertThat(reply(toldOn(asked, "How do I complain?"))).contains("Town Clerk");
        assertThat(reply(toldOn(asked, "a person please"))).contains("01632 960100");
        assertThat(toldOn(asked, "What does it cost?").step()).isEqualTo(asks(FieldKey.REQUESTER_EMAIL));
        assertThat(toldOn(asked, "What does it cost?").answers()).isEqualTo(asked.answers());
    }

    @Test
    void aQuestionAboutAPlaceDoesNotFillThePlace() {
        Conversation asked = told("Yes", "Sam Taylor", "sam@mail.example", "Saturday 14 November at 2pm");
        assertThat(toldOn(asked, "is there a camera at the station?").answers().value(FieldKey.INCIDENT_LOCATION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am I on the footage?",
                "Can you see me on the camera?",
                "Do you have footage of me?",
                "was my car on the cctv?",
                "did the camera catch him?"
            })
    void nobodyIsToldWhetherAnybodyIsOnFootage(String question) {
        assertThat(reply(toldOn(told("Yes", "Sam Taylor"), question)))
                .contains("I cannot tell you whether anybody can be seen");
    }

    @Test
    void afterThreeAnswersThatAreNoneAWayOutIsOffered() {
        Conversation conversation = told("Yes", "Sam Taylor", "sam@mail.example", "hmm", "hello");
        assertThat(conversation.latest().reply().choices()).doesNotContain(Wording.SKIP);
        conversation = toldOn(conversation, "bananas");
        assertThat(conversation.latest().reply().choices()).contains(Wording.SKIP, Wording.PERSON);
        conversation = toldOn(conversation, Wording.SKIP);
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_LOCATION));
        assertThat(conversation.answers().skipped()).isEqualTo(Set.of(FieldKey.INCIDENT_FROM));
    }

    @Test
    void aRequestWithoutAnyWayToAnswerItIsNotSkippedThrough() {
        Conversation conversation = told("Yes", "Sam Taylor", "I don't know", "skip", "rather not");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.REQUESTER_EMAIL));
        assertThat(conversation.latest().reply().choices()).containsExactly(Wording.PERSON);
    }

    @Test
    void aDayWithoutATimeIsFollowedByTheQuestionForTheTime() {
        Conversation conversation = told("Yes", "Sam Taylor", "sam@mail.example", "Saturday 14 November");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_FROM));
        assertThat(reply(conversation)).contains("About what time was it on Saturday 14 November 2026?");
        assertThat(toldOn(conversation, "2.15pm").answers().values())
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-11-14T14:15")
                .doesNotContainKey(FieldKey.INCIDENT_DATE_ONLY);
        assertThat(toldOn(conversation, "I don't know the time").answers().values())
                .containsEntry(FieldKey.INCIDENT_DATE_ONLY, "2026-11-14");
    }

    @Test
    void whatIsStillToComeIsNotTaken() {
        Conversation conversation = told("Yes", "Sam Taylor", "sam@mail.example", "25 December 2026 at 3pm");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_FROM));
        assertThat(conversation.answers().value(FieldKey.INCIDENT_FROM)).isEmpty();
    }

    @Test
    void aDayBeyondTheRetentionPeriodIsTakenWithAWarning() {
        Conversation conversation = told("Yes", "Sam Taylor", "sam@mail.example", "3 March 2026 at 3pm");
        assertThat(reply(conversation)).contains("We keep footage for 30 days");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_LOCATION));
    }

    @Test
    void ofAnHourThatCameTwiceItIsAskedWhichItWas() {
        Conversation conversation = told("Yes", "Sam Taylor", "sam@mail.example", "Sunday 25 October 2026 at 1.30am");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_CLOCK));
        assertThat(reply(conversation)).contains("that time came twice");
        assertThat(conversation.latest().reply().choices()).contains("After they went back", "I don't know");
        assertThat(toldOn(conversation, "After they went back").answers().values())
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-25T01:30")
                .containsEntry(FieldKey.INCIDENT_CLOCK, "After they went back");
        assertThat(toldOn(conversation, "I don't know").step()).isEqualTo(asks(FieldKey.INCIDENT_LOCATION));
        assertThat(toldOn(conversation, "After they went back", "no, it was Saturday 24 October")
                        .answers()
                        .values())
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-24T01:30")
                .doesNotContainKey(FieldKey.INCIDENT_CLOCK);
    }

    @Test
    void aTimeThatTheClocksNeverShowedIsAskedAgain() {
        Conversation conversation = told("Yes", "Sam Taylor", "sam@mail.example", "29 March 2026 at 1.30am");
        assertThat(reply(conversation))
                .contains("there was no 1:30am on Sunday 29 March 2026")
                .contains("About what time was it on Sunday 29 March 2026?");
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.INCIDENT_FROM));
        assertThat(conversation.answers().values()).doesNotContainKey(FieldKey.INCIDENT_FROM);
        assertThat(toldOn(conversation, "2.30am").answers().values())
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-03-29T02:30");
    }

    @Test
    void aPlaceThatIsNotCoveredIsTakenAndSaidAtOnce() {
        Conversation conversation =
                told("Yes", "Sam Taylor", "sam@mail.example", "Saturday 14 November at 2pm", "the railway station");
        assertThat(reply(conversation)).contains("I do not see that place among ours");
        assertThat(conversation.answers().values())
                .containsEntry(FieldKey.INCIDENT_LOCATION, "the railway station")
                .doesNotContainKey(FieldKey.SITE);
    }

    @Test
    void aPoliceOfficerIsAskedForRankAndReference() {
        Conversation conversation = told("I am a police officer", "Alex Morgan", "alex.morgan@police.example");
        assertThat(conversation.answers().kind()).contains(RequestKind.POLICE);
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.OFFICER_NUMBER));
    }

    @Test
    void somebodyWhoActsForAnotherIsAskedForWhom() {
        Conversation conversation = told("It's for my mum", "Sam Taylor", "sam@mail.example");
        assertThat(conversation.answers().kind()).contains(RequestKind.AGENT_ACCESS);
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.DS_FULL_NAME));
    }

    @Test
    void whoIsAskedAndAnswersWithTheirNameHasToldTheirName() {
        Conversation conversation = told("Sam Taylor");
        assertThat(conversation.answers().value(FieldKey.REQUESTER_NAME)).contains("Sam Taylor");
        assertThat(reply(conversation)).contains("I take it that you ask for footage of yourself");
    }

    @Test
    void anAnswerIsChangedFromTheCheckOfAnswers() {
        Conversation conversation = told(
                "Yes",
                "Sam Taylor",
                "sam@mail.example",
                "Saturday 14 November at 2pm",
                "Guildhall",
                "I fell on the steps",
                "red coat");
        conversation = DIALOGUE.change(conversation, asks(FieldKey.CLOTHING), "a green scarf", NOW);
        assertThat(conversation.answers().value(FieldKey.CLOTHING)).contains("a green scarf");
        conversation = DIALOGUE.change(conversation, asks(FieldKey.INCIDENT_LOCATION), "Civic Hall", NOW);
        assertThat(conversation.answers().values())
                .containsEntry(FieldKey.INCIDENT_LOCATION, "Civic Hall")
                .containsEntry(FieldKey.SITE, "CIVIC_HALL");
        conversation = DIALOGUE.change(conversation, new Step.Who(), "No, it is somebody I act for", NOW);
        assertThat(conversation.answers().kind()).contains(RequestKind.AGENT_ACCESS);
        assertThat(conversation.step()).isEqualTo(asks(FieldKey.DS_FULL_NAME));
    }

    @Test
    void notRememberingOnesClothesIsAnAnswerForAPersonToWeigh() {
        Conversation conversation = told(
                "Yes",
                "Sam Taylor",
                "sam@mail.example",
                "Saturday 14 November at 2pm",
                "Guildhall",
                "I fell on the steps",
                "I don't remember");
        assertThat(conversation.answers().value(FieldKey.CLOTHING)).contains("Cannot recall");
        assertThat(conversation.step()).isEqualTo(new Step.CheckAnswers());
    }

    @Test
    void theFirstAnswerCarriesAShortPrivacyNotice() {
        assertThat(reply(DIALOGUE.open(NOW))).contains("used only to answer your request");
    }

    @Test
    void aConversationEndsAfterSixtyTurns() {
        Conversation conversation = told("Yes");
        while (!conversation.full()) {
            conversation = toldOn(conversation, "hello");
        }
        assertThat(conversation.turns()).hasSize(Conversation.MOST_TURNS + 1);
        assertThat(conversation.step()).isEqualTo(new Step.CheckAnswers());
        Conversation full = conversation;
        assertThatThrownBy(() -> toldOn(full, "hello")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void markupIsWordsLikeAnyOther() {
        Conversation conversation = told(
                "Yes",
                "Sam Taylor",
                "sam@mail.example",
                "Saturday 14 November at 2pm",
                "<script>alert(1)</script> at the Guildhall");
        assertThat(conversation.answers().value(FieldKey.INCIDENT_LOCATION))
                .contains("<script>alert(1)</script> at the Guildhall");
    }

    @Test
    void allThatWasSaidIsKeptInOrder() {
        assertThat(told("Yes", "Sam Taylor").words()).isEqualTo("Yes\nSam Taylor");
        assertThat(List.of(told("Yes").turns().getFirst().said())).containsExactly("");
    }
}

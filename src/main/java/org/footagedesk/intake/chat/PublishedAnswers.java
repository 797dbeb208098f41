package org.footagedesk.intake.chat;

import java.util.Map;
import java.util.Optional;
import org.footagedesk.form.FormField;
import org.footagedesk.shared.FieldKey;

/** Answers an interrupting question from what the body publishes, and from nothing else. */
final class PublishedAnswers {

    private final PublishedFacts facts;
    private final PlaceWords places;

    PublishedAnswers(PublishedFacts facts) {
        this.facts = facts;
        this.places = new PlaceWords(facts.places());
    }

    /** The answer in a few sentences; asking is the question the person was about to answer, if one is open. */
    String to(Interruption interruption, String said, Optional<FormField> asking) {
        return switch (interruption) {
            case ON_FOOTAGE ->
                "I cannot tell you whether anybody can be seen on any footage. A person looks for it once your request"
                        + " is in and we know who is asking.";
            case RETENTION ->
                "We keep footage " + facts.kept() + "; then it is recorded over. When you send your"
                        + " request, we ask for the time you name to be kept until it is decided.";
            case PROGRESS ->
                "You get an answer " + facts.answerWithin() + ". If something is missing we write to you before that;"
                        + " the time may then count from the day on which we have it.";
            case CAMERAS -> cameras(said);
            case COST -> facts.fee();
            case COMPLAINT -> facts.complaints();
            case PERSON ->
                facts.contact() + " What you have told me here stays for 24 hours, so you can also come back to it.";
            case PRIVACY ->
                "We use what you tell us only to answer your request, and keep it no longer than that takes and the"
                        + " law asks. The page \u2018Privacy\u2019 at the foot of this page says more.";
            case REASON ->
                asking.map(FormField::help).orElse("It helps the person who searches to find the right footage.");
        };
    }

    private String cameras(String said) {
        Map<FieldKey, String> asked = places.in(said);
        String cover = "Our cameras cover " + facts.placesInWords() + ".";
        return asked.containsKey(FieldKey.INCIDENT_LOCATION)
                ? "Yes, there is a camera of ours there. " + cover
                : cover + " Cameras at other places belong to somebody else.";
    }
}

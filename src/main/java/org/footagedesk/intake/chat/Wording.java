package org.footagedesk.intake.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.FormField;
import org.footagedesk.reading.Place;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** The desk's side of the conversation, in words. */
final class Wording {

    static final String SKIP = "Skip this question";
    static final String PERSON = "A person, please";

    private final FormDefinition form;
    private final PublishedFacts facts;

    Wording(FormDefinition form, PublishedFacts facts) {
        this.form = form;
        this.facts = facts;
    }

    Reply opening() {
        return new Reply(
                List.of(
                        "Hello. I am the automatic assistant of " + facts.body()
                                + ". I take down your request for CCTV footage; a" + " person decides it.",
                        "What you tell me is used only to answer your request. Until you send it, it is kept for 24"
                                + " hours, then deleted.",
                        "Tell me everything in one go (who you are, when and where it was), or answer one question at"
                                + " a time.",
                        "Is it you in the footage?"),
                WhoWords.CHOICES);
    }

    /** The question of the step, as it is put after what is known. */
    List<String> question(Step step, Answers known) {
        return switch (step) {
            case Step.Who() -> List.of("Is it you in the footage?");
            case Step.Ask(FieldKey key) -> List.of(prompt(form.field(key).orElseThrow(), known));
            case Step.CheckAnswers() ->
                List.of("Thank you, that is all I need to ask. Please check your answers, then send them.");
            case Step.Sent _ -> List.of("Your request is with us.");
        };
    }

    List<String> choices(Step step, Answers known) {
        return switch (step) {
            case Step.Who() -> WhoWords.CHOICES;
            case Step.Ask(FieldKey key) ->
                switch (key) {
                    case INCIDENT_LOCATION ->
                        facts.places().stream()
                                .map(Place::name)
                                .distinct()
                                .limit(6)
                                .toList();
                    case INCIDENT_FROM ->
                        known.value(FieldKey.INCIDENT_DATE_ONLY).isPresent()
                                ? List.of("I don't know the time")
                                : List.of();
                    case INCIDENT_CLOCK -> List.of("Before they went back", "After they went back", "I don't know");
                    case CLOTHING, DESCRIPTION -> List.of("I don't remember");
                    case CRIME_REFERENCE -> List.of("None yet");
                    default -> List.of();
                };
            case Step.CheckAnswers _, Step.Sent _ -> List.of();
        };
    }

    private static String prompt(FormField field, Answers known) {
        Optional<String> day = known.value(FieldKey.INCIDENT_DATE_ONLY);
        return field.key() == FieldKey.INCIDENT_FROM && day.isPresent()
                ? "About what time was it on " + WhenInWords.day(LocalDate.parse(day.get()))
                        + "? Within an hour is good enough."
                : field.prompt();
    }

    /** What was just taken down, read back so that a mistake is seen; nothing where nothing was. */
    Optional<String> readBack(Noted noted, Answers after) {
        var parts = new ArrayList<String>();
        noted.kind().ifPresent(kind -> parts.add(capacity(kind)));
        for (FormField field : after.asked(form)) {
            boolean touched = field.answeredIn(noted.values().keySet())
                    || field.key() == FieldKey.INCIDENT_FROM && noted.values().containsKey(FieldKey.INCIDENT_DATE_ONLY);
            if (touched) value(field, noted.values()).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("I have noted: " + String.join("; ", parts) + ".");
    }

    /** A word of warning where the day lies further back than footage is kept. */
    Optional<String> longAgo(Noted noted, Instant now) {
        Optional<LocalDate> oldest = facts.retention().map(London.day(now)::minus);
        return Optional.ofNullable(noted.values().get(FieldKey.INCIDENT_FROM))
                .or(() -> Optional.ofNullable(noted.values().get(FieldKey.INCIDENT_DATE_ONLY)))
                .map(when -> LocalDate.parse(when.substring(0, 10)))
                .filter(day -> oldest.filter(day::isBefore).isPresent())
                .map(day -> "We keep footage " + facts.kept()
                        + ", and that day lies further back. You can still send your"
                        + " request: a person checks and answers you.");
    }

    /** The value of a question in words for the person who gave it. */
    static Optional<String> value(FormField field, Map<FieldKey, String> values) {
        if (field.key() == FieldKey.INCIDENT_FROM) return WhenInWords.of(values);
        List<String> given = field.answeredBy().stream()
                .sorted()
                .filter(values::containsKey)
                .map(values::get)
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", given));
    }

    static String capacity(RequestKind kind) {
        return switch (kind) {
            case SUBJECT_ACCESS -> "you ask for footage of yourself";
            case AGENT_ACCESS -> "you act for the person in the footage";
            case POLICE -> "you ask as a police officer";
            case PROSECUTING_BODY -> "you ask for a body that prosecutes";
            case LEGAL -> "you ask for a legal matter or an insurance claim";
            case MEDIA -> "you ask for the press or a broadcaster";
            case SECONDARY, OBJECTION, COMPLAINT, INFORMATION, POLICY_COPY, NOT_A_REQUEST ->
                "you need it for another purpose";
        };
    }

    /** After three answers that were none, a way out is offered; a question is never put for ever. */
    List<String> wayOut(FormField question) {
        return question.required() ? List.of(PERSON) : List.of(SKIP, PERSON);
    }
}

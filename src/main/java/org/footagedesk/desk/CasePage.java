package org.footagedesk.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Everything that is known of one case, in the names under which the API publishes it. */
public record CasePage(
        @JsonUnwrapped CaseSummary summary,
        Map<String, Field> fields,
        List<Document> documents,
        List<Obligation> obligations,
        List<Gate> gates,
        List<Hold> holds,
        List<Copy> copies,
        List<Letter> letters,
        List<Submission> submissions,
        List<Event> events) {

    /**
     * One fact about the request; the key of its map entry names it.
     *
     * @param source the part it was read from, or the person who typed it in
     * @param rule the rule that read it; "typed" where a person said it
     */
    public record Field(String value, double confidence, String quote, String source, String rule) {}

    /** A paper that came with the request. */
    public record Document(String name, DocumentType type, String sha256) {}

    /**
     * Something owed by a day.
     *
     * @param title what is owed, in words for people: "Answer the request"; not published
     * @param due none while its clock has not started or is paused
     * @param state such as OPEN, MET, LATE or NOT_STARTED
     * @param explanation the days as they were counted, in one sentence
     */
    public record Obligation(
            String id,
            @JsonIgnore String title,
            String clause,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            String state,
            String explanation) {}

    /** Something that must be true before search or before disclosure. */
    public record Gate(String id, boolean met, String why) {}

    /**
     * Footage kept from being overwritten.
     *
     * @param state REQUESTED, PLACED, VERIFIED, SECURED, RELEASED or FAILED
     * @param overwriteAt when the recorder overwrites, or would have overwritten, its own copy
     * @param lapsesAt when the desk's copy is destroyed unless a person keeps it
     * @param gaps where the recorder had nothing of that time
     * @param recorderTime what the recorder's own clock displayed meanwhile; none where that clock was never checked
     * @param equipmentFault what is wrong with that recorder and not put right yet
     */
    public record Hold(
            String id,
            String camera,
            Instant from,
            Instant to,
            String state,
            @Nullable String sha256,
            @Nullable Instant overwriteAt,
            @Nullable Instant lapsesAt,
            List<TimeWindow> gaps,
            @Nullable RecorderTime recorderTime,
            @Nullable String equipmentFault) {

        /** Whether the recorder may still overwrite the only copy. */
        public boolean atRisk() {
            return state.equals("REQUESTED") || state.equals("PLACED") || state.equals("FAILED");
        }

        public boolean secured() {
            return state.equals("SECURED");
        }
    }

    /**
     * The same stretch as the recorder's own clock displayed it (policy 5.4).
     *
     * @param offsetSeconds recorder minus true
     * @param offset the same in words, such as "7 minutes fast"
     * @param checkedOn the day of the check that says so
     */
    public record RecorderTime(Instant from, Instant to, long offsetSeconds, String offset, LocalDate checkedOn) {}

    /**
     * A redacted copy of held footage.
     *
     * @param number given at approval; 0 before that
     * @param state PLANNED, FAILED, PREVIEWED, APPROVED, READY or DOWNLOADED
     * @param sha256 of the clip as it would be handed over; of its preview until it is numbered
     */
    public record Copy(
            String id,
            String hold,
            int number,
            String state,
            @Nullable String sha256) {}

    /**
     * A letter of this case.
     *
     * @param subject what it is about, in the words its recipient reads; not published here
     * @param state WAITING, RETURNED, APPROVED, SENT, UNDELIVERED or WITHDRAWN
     * @param nearLimit whether it has not left although its limit is near, and the Data Controller was told
     */
    public record Letter(
            String id,
            String template,
            @JsonIgnore String subject,
            String state,
            LetterApprover approver,
            @Nullable LocalDate dueBy,
            boolean nearLimit) {}

    /**
     * A message or a typed request that belongs to this case.
     *
     * @param others different messages that came under its Message-ID; not published but for whether there are any
     */
    public record Submission(
            String id,
            Instant receivedAt,
            String channel,
            @Nullable String messageId,
            boolean automatic,
            @JsonIgnore List<OtherMessage> others) {

        public Submission {
            others = List.copyOf(others);
        }

        @JsonProperty
        public boolean sharesMessageId() {
            return !others.isEmpty();
        }
    }

    /** One entry of the case's record. */
    public record Event(long version, String type, Instant at, String actor) {}

    public CasePage {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        documents = List.copyOf(documents);
        obligations = List.copyOf(obligations);
        gates = List.copyOf(gates);
        holds = List.copyOf(holds);
        copies = List.copyOf(copies);
        letters = List.copyOf(letters);
        submissions = List.copyOf(submissions);
        events = List.copyOf(events);
    }
}

package org.footagedesk.intake.counter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.page.FieldError;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** Checks what a clerk typed: name and contact of the person (9.5), and what a verbal police application must state (6.1). */
final class CheckEntry {

    /** Typed as they are kept; when it happened is put together from three inputs. */
    static final List<FieldKey> PLAIN = List.of(
            FieldKey.REQUESTER_NAME,
            FieldKey.REQUESTER_EMAIL,
            FieldKey.DS_TELEPHONE,
            FieldKey.DS_ADDRESS,
            FieldKey.DS_POSTCODE,
            FieldKey.DS_FULL_NAME,
            FieldKey.DS_DATE_OF_BIRTH,
            FieldKey.RELATIONSHIP,
            FieldKey.ORGANISATION,
            FieldKey.INCIDENT_LOCATION,
            FieldKey.INCIDENT_DESCRIPTION,
            FieldKey.CLOTHING,
            FieldKey.VEHICLE_REGISTRATION,
            FieldKey.OFFICER_NAME,
            FieldKey.OFFICER_RANK,
            FieldKey.OFFICER_NUMBER,
            FieldKey.FORCE,
            FieldKey.CRIME_REFERENCE,
            FieldKey.LOG_NUMBER);

    private static final int LONGEST = 4_000;

    private CheckEntry() {}

    /** The request the entry comes to, received when the clerk says and never in the future; or all that is wrong with it. */
    static Entered check(Entry entry, Instant now) {
        var errors = new ArrayList<FieldError>();
        Optional<Channel> channel = Choices.channel(entry);
        if (channel.isEmpty()) errors.add(new FieldError(Entry.CHANNEL, "Choose how the request came."));
        Optional<RequestKind> kind = Choices.kind(entry);
        if (kind.isEmpty()) errors.add(new FieldError(Entry.KIND, "Choose what the person wants."));
        Optional<Instant> received = received(entry, now, errors);
        address(entry, errors);
        boolean police = kind.filter(RequestKind.POLICE::equals).isPresent();
        if (police) {
            police(entry, channel, errors);
        } else {
            person(entry, errors);
        }
        var fields = new EnumMap<FieldKey, String>(FieldKey.class);
        for (FieldKey key : PLAIN) {
            String value = entry.value(key);
            if (value.length() > LONGEST)
                errors.add(new FieldError(key.key(), "This may have at most 4,000 characters."));
            if (!value.isEmpty()) fields.put(key, value);
        }
        fields.putAll(Occurrence.of(entry, now, errors));
        if (!entry.has(Entry.WORDS)) {
            errors.add(new FieldError(Entry.WORDS, "Write down what the person said or wrote."));
        }
        if (!errors.isEmpty()) return new Entered.Incomplete(List.copyOf(errors));
        if (police && entry.has(Entry.CALL_BACK)) fields.put(FieldKey.DS_TELEPHONE, entry.get(Entry.CALL_BACK));
        if (police) fields.putIfAbsent(FieldKey.REQUESTER_NAME, entry.value(FieldKey.OFFICER_NAME));
        if (kind.orElseThrow() == RequestKind.SUBJECT_ACCESS) {
            fields.putIfAbsent(FieldKey.DS_FULL_NAME, entry.value(FieldKey.REQUESTER_NAME));
        }
        return new Entered.Complete(
                new TypedRequest(channel.orElseThrow(), kind.orElseThrow(), fields, words(entry, police)),
                received.orElseThrow());
    }

    private static Optional<Instant> received(Entry entry, Instant now, List<FieldError> errors) {
        Optional<LocalDateTime> local = Occurrence.at(entry.get(Entry.RECEIVED_DAY), entry.get(Entry.RECEIVED_TIME));
        if (local.isEmpty()) {
            errors.add(new FieldError(Entry.RECEIVED_DAY, "Enter the day and the time at which it was received."));
            return Optional.empty();
        }
        Instant received = local.get().atZone(London.ZONE).toInstant();
        if (received.isAfter(now)) {
            errors.add(new FieldError(Entry.RECEIVED_DAY, "It cannot have been received in the future."));
            return Optional.empty();
        }
        return Optional.of(received);
    }

    private static void address(Entry entry, List<FieldError> errors) {
        String email = entry.value(FieldKey.REQUESTER_EMAIL);
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            errors.add(new FieldError(
                    FieldKey.REQUESTER_EMAIL.key(),
                    "Enter an e-mail address such as name@mail.example, or leave it empty."));
        }
    }

    private static void person(Entry entry, List<FieldError> errors) {
        require(entry, FieldKey.REQUESTER_NAME, "Enter the person's name.", errors);
        boolean reachable = Stream.of(FieldKey.REQUESTER_EMAIL, FieldKey.DS_TELEPHONE, FieldKey.DS_ADDRESS)
                .anyMatch(way -> entry.has(way.key()));
        if (!reachable) {
            errors.add(new FieldError(
                    FieldKey.DS_ADDRESS.key(),
                    "Enter an address, an e-mail address or a telephone number, so that we can answer."));
        }
    }

    /** By telephone nothing shows who rings, so a number to ring back through is asked. */
    private static void police(Entry entry, Optional<Channel> channel, List<FieldError> errors) {
        require(entry, FieldKey.OFFICER_NAME, "Enter the officer's name.", errors);
        require(entry, FieldKey.OFFICER_RANK, "Enter the officer's rank.", errors);
        require(entry, FieldKey.OFFICER_NUMBER, "Enter the officer's collar or warrant number.", errors);
        require(entry, FieldKey.FORCE, "Enter the police force.", errors);
        boolean verbal = channel.filter(way -> way != Channel.POST).isPresent();
        if (verbal && !entry.has(Entry.NECESSITY)) {
            errors.add(new FieldError(Entry.NECESSITY, "Enter why the images are needed, as the officer stated it."));
        }
        if (channel.filter(Channel.TELEPHONE::equals).isPresent() && !entry.has(Entry.CALL_BACK)) {
            errors.add(new FieldError(Entry.CALL_BACK, "Enter the number on which the officer is to be rung back."));
        }
    }

    private static void require(Entry entry, FieldKey field, String message, List<FieldError> errors) {
        if (!entry.has(field.key())) errors.add(new FieldError(field.key(), message));
    }

    private static String words(Entry entry, boolean police) {
        return police && entry.has(Entry.NECESSITY)
                ? "Necessity as stated: " + entry.get(Entry.NECESSITY) + "\n\n" + entry.get(Entry.WORDS)
                : entry.get(Entry.WORDS);
    }
}

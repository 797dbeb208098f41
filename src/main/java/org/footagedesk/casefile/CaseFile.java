package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.footagedesk.casefile.HoldEvent.HoldBeyondQuota;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.IntakeEvent.CaseOpened;
import org.footagedesk.casefile.IntakeEvent.CaseReclassified;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** One case: its events in order, and whatever can be told from them. */
public final class CaseFile {

    private final CaseReference reference;
    private final List<CaseEntry> entries;
    private final CaseOpened opening;
    private final boolean erased;
    private final Map<Class<?>, List<CaseEvent>> byType = new ConcurrentHashMap<>();
    private final Supplier<Details> details;
    private final Supplier<Map<LetterId, LetterOnFile>> letters;

    /** Reads the case from its events; the first must open it. */
    public CaseFile(CaseReference reference, List<CaseEntry> entries) {
        this(reference, entries, false);
    }

    /** Reads the case from what is left of its events where its key may have been destroyed. */
    public CaseFile(CaseReference reference, List<CaseEntry> entries, boolean erased) {
        this.reference = reference;
        this.erased = erased;
        this.entries = List.copyOf(entries);
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof CaseOpened opened)) {
            throw new IllegalArgumentException("The case " + reference + " does not begin by being opened.");
        }
        this.opening = opened;
        this.details = Once.of(() -> Details.of(this.entries));
        this.letters = Once.of(() -> LetterOnFile.of(this.entries));
    }

    /** The case after these entries, which follow the last one. */
    public CaseFile with(List<CaseEntry> further) {
        return new CaseFile(
                reference, Stream.concat(entries.stream(), further.stream()).toList(), erased);
    }

    public CaseReference reference() {
        return reference;
    }

    /** How many events it has; whoever appends names the version that was read. */
    public int version() {
        return entries.getLast().version();
    }

    /** All events with their times, in the order in which they were recorded. */
    public List<CaseEntry> entries() {
        return entries;
    }

    /** What is wanted: as a person last said, else as the machine read it. */
    public RequestKind kind() {
        return last(CaseReclassified.class).map(CaseReclassified::kind).orElse(opening.kind());
    }

    /** Id and version of the policy profile it is dealt with under: the one in force at its opening, until a person decides otherwise. */
    public String policy() {
        return last(RecordEvent.PolicyChanged.class)
                .map(RecordEvent.PolicyChanged::policy)
                .orElse(opening.policy());
    }

    /** Whether the personal values are gone with their key; what was done, when and by whom is left. */
    public boolean isErased() {
        return erased;
    }

    /** When the request reached the body; the time every clock counts from. */
    public Instant receivedAt() {
        return opening.receivedAt();
    }

    /** Why a person must read the message, where the machine could not and nobody has said yet what it is. */
    public Optional<String> unreadable() {
        return Optional.ofNullable(opening.unreadable())
                .filter(why -> last(CaseReclassified.class).isEmpty());
    }

    /** The messages that belong to it, in the order in which they joined; the first opened it. */
    public List<SubmissionJoined> submissions() {
        return all(SubmissionJoined.class);
    }

    /** Who asks: by what the request states, else by the sender of the opening message. */
    public Correspondent requester() {
        Details details = details();
        Correspondent sender = opening(entries).map(SubmissionJoined::from).orElse(new Correspondent(null, null));
        return new Correspondent(
                details.value(FieldKey.REQUESTER_NAME).orElse(sender.name()),
                details.value(FieldKey.REQUESTER_EMAIL).orElse(sender.email()));
    }

    /** The message by which the case began. */
    static Optional<SubmissionJoined> opening(List<CaseEntry> entries) {
        return entries.stream()
                .map(CaseEntry::event)
                .filter(SubmissionJoined.class::isInstance)
                .map(SubmissionJoined.class::cast)
                .filter(joined -> joined.as() == JoinedAs.OPENING)
                .findFirst();
    }

    /** What is known of the request by now; told from the events when it is first asked for, as the letters are. */
    public Details details() {
        return details.get();
    }

    /** The papers that came with its messages, in the order in which they came. */
    public List<DocumentKept> documents() {
        return all(DocumentKept.class);
    }

    /** All holds ever asked for, those that failed or were released too, the first at the front. */
    public Map<HoldId, Hold> holds() {
        return Hold.of(entries);
    }

    /** The entry by which the hold was asked for; a hold that never was is an error. */
    public CaseEntry requestOf(HoldId hold) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof HoldRequested asked
                        && asked.hold().equals(hold))
                .findFirst()
                .orElseThrow();
    }

    /** Footage the request speaks of and nobody holds, since the sender's quotas of the day were used up: what is not held by now. */
    public List<HoldBeyondQuota> beyondQuota() {
        Collection<Hold> held = holds().values();
        return all(HoldBeyondQuota.class).stream()
                .flatMap(beyond -> beyond.footage().notHeldBy(held).stream()
                        .map(left -> new HoldBeyondQuota(beyond.hold(), left.camera(), left.window())))
                .toList();
    }

    /** All letters ever drafted, the withdrawn ones too, the first at the front. */
    public Map<LetterId, LetterOnFile> letters() {
        return letters.get();
    }

    /** All copies ever begun, those that failed too, the first at the front. */
    public Map<RenderId, Copy> copies() {
        return Copy.of(entries);
    }

    /** Which of the copies were permitted, each with its reason and recipient (policy 5.7). */
    public CopyPermits copyPermits() {
        return new CopyPermits(entries);
    }

    /** The last event of that type, since a later record replaces an earlier one. */
    public <E extends CaseEvent> Optional<E> last(Class<E> type) {
        return all(type).reversed().stream().findFirst();
    }

    /** All events of that type in order. */
    @SuppressWarnings("unchecked") // the list under a type holds nothing else
    public <E extends CaseEvent> List<E> all(Class<E> type) {
        return (List<E>) byType.computeIfAbsent(type, this::ofType);
    }

    private List<CaseEvent> ofType(Class<?> type) {
        return entries.stream().map(CaseEntry::event).filter(type::isInstance).toList();
    }

    /** When the first event of that type was recorded. */
    public <E extends CaseEvent> Optional<Instant> firstAt(Class<E> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.event()))
                .map(CaseEntry::at)
                .findFirst();
    }
}

package org.footagedesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent;
import org.footagedesk.casefile.HoldEvent.HoldBeyondQuota;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** What a message makes the machine hold: within the sender's quotas of the London day; what is beyond them is put on record for a person. */
@Component
class AutomaticHolds {

    private final FootageWanted wanted;
    private final HoldsOnFile onFile;
    private final CaseIndex index;
    private final Policies policies;

    AutomaticHolds(FootageWanted wanted, HoldsOnFile onFile, CaseIndex index, Policies policies) {
        this.wanted = wanted;
        this.onFile = onFile;
        this.index = index;
        this.policies = policies;
    }

    /** Within a transaction; a sender without an address that can be one has each message counted by itself. What is known to be beyond is not said twice. */
    List<HoldEvent> of(ReadMessage message, Collection<Hold> held, List<HoldBeyondQuota> known, Instant now) {
        var asked = wanted.in(message.findings(), held, now);
        if (asked.footage().isEmpty()) {
            return List.of();
        }
        var shares = HoldQuota.left(policies.inForce().quotas(), heldToday(message, now))
                .share(asked.footage());
        var events = new ArrayList<HoldEvent>(FootageWanted.requests(shares.within(), asked.reason(), now));
        shares.beyond().stream()
                .filter(footage ->
                        known.stream().noneMatch(before -> before.footage().covers(footage)))
                .map(footage -> new HoldBeyondQuota(new HoldId(UUID.randomUUID()), footage.camera(), footage.window()))
                .forEach(events::add);
        return events;
    }

    private HoldsOnFile.Held heldToday(ReadMessage message, Instant now) {
        return Optional.ofNullable(message.from().email())
                .flatMap(EmailAddress::parse)
                .map(sender -> heldToday(sender, London.day(now)))
                .orElse(HoldsOnFile.Held.NOTHING);
    }

    private HoldsOnFile.Held heldToday(EmailAddress sender, LocalDate today) {
        index.lock("holds of " + sender.value().toLowerCase(Locale.ROOT));
        return onFile.heldFor(
                sender,
                today.atStartOfDay(London.ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(London.ZONE).toInstant());
    }
}

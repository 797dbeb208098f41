package org.footagedesk.policy.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Succession;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.policy.store.PolicyVersions.Kept;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.shared.London;

/** The policies of a desk that runs: which one binds today, and all that bind an open case. */
final class PoliciesInForce implements Policies {

    private final Succession applied;
    private final Map<String, PolicyFile.Loaded> byReference;
    private final WorkingCalendar calendar;
    private final PolicyVersions table;
    private final Clock clock;

    PoliciesInForce(
            Succession applied,
            Map<String, PolicyFile.Loaded> byReference,
            WorkingCalendar calendar,
            PolicyVersions table,
            Clock clock) {
        this.applied = applied;
        this.byReference = Map.copyOf(byReference);
        this.calendar = calendar;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public PolicyProfile inForce() {
        return inForceOn(London.day(clock.instant()));
    }

    @Override
    public PolicyProfile inForceOn(LocalDate day) {
        return applied.inForceOn(day);
    }

    @Override
    public PolicyProfile bindingNow() {
        PolicyProfile binding = inForce();
        table.keep(Kept.of(loaded(binding.reference())));
        return binding;
    }

    @Override
    public PolicyProfile named(String reference) {
        return loaded(reference).profile();
    }

    @Override
    public List<PolicyProfile> versions() {
        return byReference.values().stream()
                .map(PolicyFile.Loaded::profile)
                .sorted(Comparator.comparing(PolicyProfile::id).thenComparing(PolicyProfile::version))
                .toList();
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    private PolicyFile.Loaded loaded(String reference) {
        PolicyFile.Loaded loaded = byReference.get(reference);
        if (loaded == null) {
            throw new IllegalArgumentException("The desk was started without the policy " + reference + ".");
        }
        return loaded;
    }
}

package org.footagedesk.policy.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.policy.Succession;
import org.footagedesk.policy.store.PolicyVersions.Kept;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.policy.yaml.PolicyProblem;
import org.footagedesk.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers all versions at start: of files, and of the table where a file is gone; every flaw stops the start. */
final class KnownPolicies {

    private static final Logger LOG = LoggerFactory.getLogger(KnownPolicies.class);

    private final PolicyFiles files;
    private final Map<String, PolicyFile.Loaded> byReference = new LinkedHashMap<>();

    KnownPolicies(PolicyFiles files) {
        this.files = files;
    }

    /** Every version by its reference. */
    Map<String, PolicyFile.Loaded> byReference() {
        return Map.copyOf(byReference);
    }

    /**
     * The versions of the policy the desk is to apply.
     *
     * @param chosen a shipped policy, a file, or the id of a policy in the folder
     * @param folder where further versions stand
     * @param kept the texts under which cases were opened
     */
    Succession succession(String chosen, Optional<Path> folder, List<Kept> kept) {
        folder.map(files::folder).orElse(List.of()).forEach(file -> add(sound(file)));
        String id = byReference.values().stream()
                .map(loaded -> loaded.profile().id())
                .filter(chosen::equals)
                .findFirst()
                .orElseGet(() -> add(sound(files.load(chosen))).profile().id());
        kept.forEach(this::refuseChange);
        PolicyFiles.SHIPPED.stream().map(name -> sound(files.load(name))).forEach(shipped -> addShipped(shipped, kept));
        kept.stream()
                .filter(version -> !byReference.containsKey(version.reference()))
                .forEach(this::addKept);
        return succession(id);
    }

    private Succession succession(String id) {
        try {
            return new Succession(byReference.values().stream()
                    .map(PolicyFile.Loaded::profile)
                    .filter(profile -> profile.id().equals(id))
                    .toList());
        } catch (IllegalArgumentException contradiction) {
            throw new CannotStart(String.valueOf(contradiction.getMessage()));
        }
    }

    private PolicyFile.Loaded add(PolicyFile.Loaded loaded) {
        String reference = loaded.profile().reference();
        PolicyFile.Loaded before = byReference.putIfAbsent(reference, loaded);
        if (before != null && !before.text().equals(loaded.text())) {
            throw new CannotStart("Two files call themselves " + reference + ": raise the version of one.");
        }
        return loaded;
    }

    private void refuseChange(Kept kept) {
        Optional.ofNullable(byReference.get(kept.reference()))
                .filter(loaded -> !Kept.of(loaded).sha256().equals(kept.sha256()))
                .ifPresent(_ -> {
                    throw new CannotStart(
                            ("The policy %s has changed since cases were opened under it: raise its version,"
                                            + " for a policy of the program in a file of your own that extends it.")
                                    .formatted(kept.reference()));
                });
    }

    /** One that is not applied to new cases: its old cases keep the text they were opened under. */
    private void addShipped(PolicyFile.Loaded shipped, List<Kept> kept) {
        String reference = shipped.profile().reference();
        if (kept.stream().noneMatch(version -> version.reference().equals(reference))) {
            byReference.putIfAbsent(reference, shipped);
        }
    }

    private void addKept(Kept kept) {
        switch (files.read(kept.reference(), kept.bytes())) {
            case PolicyFile.Loaded loaded -> byReference.put(kept.reference(), loaded);
            case PolicyFile.Refused refused ->
                LOG.warn(
                        "The kept policy {} cannot be read by this version; its cases cannot be opened. {}",
                        kept.reference(),
                        words(refused.problems()));
        }
    }

    private static PolicyFile.Loaded sound(PolicyFile file) {
        return switch (file) {
            case PolicyFile.Loaded loaded -> loaded;
            case PolicyFile.Refused refused -> throw new CannotStart(words(refused.problems()));
        };
    }

    private static String words(List<PolicyProblem> problems) {
        return problems.stream().map(PolicyProblem::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}

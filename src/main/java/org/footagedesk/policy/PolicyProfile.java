package org.footagedesk.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * One version of a body's CCTV policy as the desk applies it; a case keeps the version it was opened under.
 *
 * @param footageMargin how far to either side of the stated time footage is held (policy 9.1d; X-14)
 * @param automaticLetters ids of letters the machine may send without asking anybody
 * @param automaticLettersInstruction who allowed that; without it a person is asked for every letter
 * @param standingPermission without it, nothing is preserved before a person agrees
 * @param sites what people call the sites of the cameras, beside the words of their keys
 * @param kinds the rules of every kind of request; none for what is not a request
 */
public record PolicyProfile(
        String id,
        int version,
        LocalDate inForceFrom,
        String title,
        Body body,
        Retention retention,
        Duration footageMargin,
        Fee fee,
        List<Site> sites,
        List<Camera> cameras,
        Evidence evidence,
        Map<String, LetterRule> letters,
        Set<String> automaticLetters,
        Optional<StandingInstruction> automaticLettersInstruction,
        Optional<StandingPermission> standingPermission,
        HoldLapse holdLapse,
        Quotas quotas,
        Map<RequestKind, KindRules> kinds) {

    public PolicyProfile {
        sites = List.copyOf(sites);
        cameras = List.copyOf(cameras);
        letters = Map.copyOf(letters);
        automaticLetters = Set.copyOf(automaticLetters);
        kinds = Map.copyOf(kinds);
        if (!automaticLetters.isEmpty() && automaticLettersInstruction.isEmpty()) {
            throw new IllegalArgumentException("'automatic-letters' names letters, but 'automatic-letters-instruction'"
                    + " does not say that the Data Controller allowed it, when, and under which clause.");
        }
        Repeated.in(sites.stream().map(Site::code)).ifPresent(code -> {
            throw new IllegalArgumentException("Two sites are called '" + code + "'.");
        });
        Repeated.in(cameras.stream().map(Camera::code)).ifPresent(code -> {
            throw new IllegalArgumentException("Two cameras are called '" + code + "'.");
        });
    }

    /** The rules for that kind; asking for {@link RequestKind#NOT_A_REQUEST} is an error. */
    public KindRules rulesFor(RequestKind kind) {
        return Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("Policy " + id + " has no rules for " + kind + "."));
    }

    /** The letter of that id; an unknown id is an error. */
    public LetterRule letter(String letter) {
        return Optional.ofNullable(letters.get(letter))
                .orElseThrow(() -> new IllegalArgumentException("Policy " + id + " knows no letter " + letter + "."));
    }

    /** The instruction under which a letter of that id may leave unread; empty where a person must read it. */
    public Optional<StandingInstruction> instructionFor(String letter) {
        return automaticLettersInstruction.filter(given -> automaticLetters.contains(letter));
    }

    /** The camera of that code in the register; the code is compared to the letter. */
    public Optional<Camera> camera(String code) {
        return cameras.stream().filter(camera -> camera.code().equals(code)).findFirst();
    }

    /** What people call that site: the words of its key, and whatever else the register lists. */
    public List<String> namesOf(String site) {
        String own = site.replace('_', ' ').toLowerCase(Locale.UK);
        return Stream.concat(
                        Stream.of(own),
                        sites.stream()
                                .filter(listed -> listed.code().equals(site))
                                .flatMap(listed -> listed.aliases().stream()))
                .toList();
    }

    /** Whether a request of that kind must be paid for. */
    public boolean asksFee(RequestKind kind) {
        return fee.isAsked()
                && Optional.ofNullable(kinds.get(kind))
                        .filter(rules -> rules.requires().contains(FieldKey.FEE))
                        .isPresent();
    }

    /** The profile and its version, as cases and projected dates record it: {@code totnes-2025/1}. */
    public String reference() {
        return id + "/" + version;
    }
}

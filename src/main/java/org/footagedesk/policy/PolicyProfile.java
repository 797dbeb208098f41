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
 * One version of a body's CCTV policy as the desk applies it; a case keeps the version it was opened under until a person decides otherwise.
 *
 * @param clockCheck how often every recorder's clock is compared with a reliable one (policy 5.4)
 * @param dueSoonDays how many days before the due date of a case it counts as due soon, and the Data Controller is told
 * @param kinds the rules of every kind of request; none for what is not a request
 */
public record PolicyProfile(
        Edition edition,
        Body body,
        Grounds grounds,
        CameraRegister register,
        Keeping keeping,
        SubjectAccess subjectAccess,
        Release release,
        Recourse recourse,
        Correspondence correspondence,
        Period clockCheck,
        int dueSoonDays,
        Map<RequestKind, KindRules> kinds) {

    public PolicyProfile {
        kinds = Map.copyOf(kinds);
    }

    public String id() {
        return edition.id();
    }

    public int version() {
        return edition.version();
    }

    public LocalDate inForceFrom() {
        return edition.inForceFrom();
    }

    public String title() {
        return edition.title();
    }

    /** The profile and its version, as cases and projected dates record it: {@code totnes-2025/1}. */
    public String reference() {
        return edition.reference();
    }

    public Regime regime() {
        return grounds.regime();
    }

    public Retention retention() {
        return keeping.retention();
    }

    /** How far to either side of the stated time footage is held. */
    public Duration footageMargin() {
        return keeping.footageMargin();
    }

    public Optional<StandingPermission> standingPermission() {
        return keeping.standingPermission();
    }

    public HoldLapse holdLapse() {
        return keeping.holdLapse();
    }

    public IdentityPaperKeeping identityPapers() {
        return keeping.identityPapers();
    }

    public Quotas quotas() {
        return keeping.quotas();
    }

    public Fee fee() {
        return subjectAccess.fee();
    }

    public Evidence evidence() {
        return subjectAccess.evidence();
    }

    public List<Site> sites() {
        return register.sites();
    }

    public List<Camera> cameras() {
        return register.cameras();
    }

    public Map<String, LetterRule> letters() {
        return correspondence.letters();
    }

    public Set<String> automaticLetters() {
        return correspondence.automaticLetters();
    }

    public Optional<StandingInstruction> automaticLettersInstruction() {
        return correspondence.automaticLettersInstruction();
    }

    /** The rules for that kind; asking for {@link RequestKind#NOT_A_REQUEST} is an error. */
    public KindRules rulesFor(RequestKind kind) {
        return Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("Policy " + id() + " has no rules for " + kind + "."));
    }

    /** The letter of that id; an unknown id is an error. */
    public LetterRule letter(String letter) {
        return Optional.ofNullable(letters().get(letter))
                .orElseThrow(() -> new IllegalArgumentException("Policy " + id() + " knows no letter " + letter + "."));
    }

    /** The instruction under which a letter of that id may leave unread; empty where a person must read it. */
    public Optional<StandingInstruction> instructionFor(String letter) {
        return automaticLettersInstruction().filter(given -> automaticLetters().contains(letter));
    }

    /** The camera of that code in the register; the code is compared to the letter. */
    public Optional<Camera> camera(String code) {
        return cameras().stream().filter(camera -> camera.code().equals(code)).findFirst();
    }

    /** What people call that site: the words of its key, and whatever else the register lists. */
    public List<String> namesOf(String site) {
        String own = site.replace('_', ' ').toLowerCase(Locale.UK);
        return Stream.concat(
                        Stream.of(own),
                        sites().stream()
                                .filter(listed -> listed.code().equals(site))
                                .flatMap(listed -> listed.aliases().stream()))
                .toList();
    }

    /** Whether a request of that kind must be paid for. */
    public boolean asksFee(RequestKind kind) {
        return fee().isAsked()
                && Optional.ofNullable(kinds.get(kind))
                        .filter(rules -> rules.requires().contains(FieldKey.FEE))
                        .isPresent();
    }
}

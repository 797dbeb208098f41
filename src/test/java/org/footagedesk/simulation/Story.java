package org.footagedesk.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** One request as those who had to do with it remember it; the desk's own record is no source of it. */
final class Story {

    private final int number;
    private final RequestKind kind;
    private final String name;
    private final LocalDateTime seen;
    private final Set<Trait> traits;
    private final boolean byMail;
    private final Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
    private final Set<String> notes = new HashSet<>();
    private String reference = "";

    /** @param seen when it happened that they ask about, by the clocks of London */
    Story(int number, RequestKind kind, String name, LocalDateTime seen, Set<Trait> traits, boolean byMail) {
        this.number = number;
        this.kind = kind;
        this.name = name;
        this.seen = seen;
        this.traits = new TreeSet<>(traits);
        this.byMail = byMail;
    }

    int number() {
        return number;
    }

    RequestKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String address() {
        String domain = kind == RequestKind.POLICE ? "force.police.uk" : "home.example";
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + number + "@" + domain;
    }

    LocalDateTime seen() {
        return seen;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean byMail() {
        return byMail;
    }

    /** Notes when it happened; the first time stands. */
    void happened(Moment moment, Instant at) {
        moments.putIfAbsent(moment, at);
    }

    boolean has(Moment moment) {
        return moments.containsKey(moment);
    }

    Optional<LocalDate> day(Moment moment) {
        return Optional.ofNullable(moments.get(moment)).map(London::day);
    }

    Instant at(Moment moment) {
        return java.util.Objects.requireNonNull(moments.get(moment), moment + " of " + this);
    }

    /** Whether this is so for the first time: for what people do once. */
    boolean first(String note) {
        return notes.add(note);
    }

    boolean noted(String note) {
        return notes.contains(note);
    }

    /** Whether there is nothing more to wait for. */
    boolean isSettled() {
        return noted("answer left") || noted("answered") && (is(Trait.UNVERIFIABLE) || has(Moment.WITHDRAWN));
    }

    void isCalled(String given) {
        reference = given;
    }

    /** As its letters quote it; empty before the first. */
    String reference() {
        return reference;
    }

    @Override
    public String toString() {
        return (reference.isEmpty() ? "request " + number : reference) + " (" + kind + ", " + traits + ")";
    }
}

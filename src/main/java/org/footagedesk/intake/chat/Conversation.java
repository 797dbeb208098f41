package org.footagedesk.intake.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation is its turns; they are added to, never changed. */
public record Conversation(List<Turn> turns) {

    /** A person who has said so much is better served by another. */
    public static final int MOST_TURNS = 60;

    /** The longest message taken, in characters. */
    public static final int LONGEST_MESSAGE = 4_000;

    public Conversation {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("A conversation begins with the desk's opening turn.");
        }
    }

    public Conversation with(Turn turn) {
        return new Conversation(Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    public Turn latest() {
        return turns.getLast();
    }

    public Step step() {
        return latest().step();
    }

    /** Whether the limit of turns is reached, so that only sending is left. */
    public boolean full() {
        return turns.size() > MOST_TURNS;
    }

    /** What is known after all turns. */
    public Answers answers() {
        Answers known = Answers.none();
        for (Turn turn : turns) {
            known = known.with(turn.noted());
        }
        return known;
    }

    /** All that the person said, a line each, in order. */
    public String words() {
        return turns.stream().map(Turn::said).filter(said -> !said.isBlank()).collect(Collectors.joining("\n"));
    }
}

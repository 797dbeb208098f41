package org.footagedesk.intake.chat;

import java.util.List;

/**
 * What the desk says back.
 *
 * @param lines what it says, a paragraph each; the last one is the question
 * @param choices answers that a person may give with one touch
 */
public record Reply(List<String> lines, List<String> choices) {

    public Reply {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }
}

package org.footagedesk.intake.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the mail library for one thing at a time, so that what is broken costs that thing and leaves a defect line. */
final class Guarded {

    private static final int MOST_DEFECTS = 50;

    private final List<String> defects = new ArrayList<>();

    /** A question to the mail library, which may fail on any message in any way. */
    @FunctionalInterface
    interface Question<T> {
        @Nullable
        T ask() throws MessagingException, IOException;
    }

    /** The answer; nothing where there is none or the library fails, which is noted under the given name. */
    <T> Optional<T> answer(String what, Question<T> question) {
        try {
            return Optional.ofNullable(question.ask());
        } catch (MessagingException | IOException | RuntimeException broken) {
            defect("The " + what + " cannot be read (" + broken.getClass().getSimpleName() + ").");
            return Optional.empty();
        }
    }

    /** Notes what was wrong, once, in words that repeat nothing of the message. */
    void defect(String line) {
        if (defects.size() < MOST_DEFECTS && !defects.contains(line)) {
            defects.add(line);
        }
    }

    List<String> defects() {
        return List.copyOf(defects);
    }
}

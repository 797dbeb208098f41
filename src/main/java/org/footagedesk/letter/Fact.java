package org.footagedesk.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * Something a letter may quote. The list is closed on purpose: a birth date, an address, what somebody wrote, or what
 * the footage shows is no fact for a letter, because its reader may not be who they say (DOMAIN E.0 rule 5).
 */
public sealed interface Fact {

    /** Under which a template asks for it. */
    default FactName name() {
        return switch (this) {
            case Addressee _ -> FactName.ADDRESSEE;
            case Received _ -> FactName.RECEIVED;
            case AnswerBy _ -> FactName.ANSWER_BY;
            case Missing _ -> FactName.MISSING;
            case Fee _ -> FactName.FEE;
            case OriginalsAsked _ -> FactName.ORIGINALS_ASKED;
            case Retention _ -> FactName.RETENTION;
            case HandledBy _ -> FactName.HANDLED_BY;
            case VerifiedContact _ -> FactName.VERIFIED_CONTACT;
            case HoldRequested _ -> FactName.HOLD_REQUESTED;
            case ForAnother _ -> FactName.FOR_ANOTHER;
        };
    }

    /** Whom the letter greets; a name that advertises or cannot be one falls back to nobody in particular. */
    record Addressee(String person) implements Fact {

        private static final int LONGEST = 80;

        public Addressee {
            person = PlainText.line(person);
            if (person.isEmpty() || person.length() > LONGEST || person.matches("(?i).*(://|www\\.|@).*")) {
                person = "Sir or Madam";
            }
        }
    }

    /** The day in London on which the request counts as received (DOMAIN E.0 rule 1). */
    record Received(LocalDate day) implements Fact {}

    /**
     * The last day for our answer.
     *
     * @param counted one sentence on how the day was counted, may be empty
     */
    record AnswerBy(LocalDate day, String counted) implements Fact {

        public AnswerBy {
            counted = PlainText.line(counted);
        }
    }

    /** What we still need, each as a phrase such as "your postcode"; an empty list says that nothing is missing. */
    record Missing(List<String> phrases) implements Fact {

        public Missing {
            phrases = phrases.stream().map(PlainText::line).toList();
        }
    }

    /** The fee still owed, such as "£10"; left out where the profile asks none or it is paid. */
    record Fee(String amount) implements Fact {

        public Fee {
            PlainText.requireLine("The fee", amount);
        }
    }

    /** Papers are still to come, and the profile asks for originals, which are sent back. */
    record OriginalsAsked() implements Fact {}

    /** For how many days the recorders keep what they see. */
    record Retention(int days) implements Fact {

        public Retention {
            if (days < 1) {
                throw new IllegalArgumentException("Recordings are kept for at least a day, not " + days + ".");
            }
        }
    }

    /** The officer or post that deals with the matter, such as "the Town Clerk". */
    record HandledBy(String post) implements Fact {

        public HandledBy {
            PlainText.requireLine("The post that deals with the matter", post);
        }
    }

    /** A person has verified that the addressee's contact is an official one (DOMAIN E.3). */
    record VerifiedContact() implements Fact {}

    /** A hold on the recordings was asked for; says nothing of whether there are any. */
    record HoldRequested(LocalDate day) implements Fact {}

    /** The images asked for show somebody else, for whom the addressee acts (DOMAIN E.2). */
    record ForAnother() implements Fact {}
}

package org.footagedesk.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * Something a letter may quote. The list is closed on purpose: a birth date, an address, what somebody wrote, or what
 * the footage shows is no fact for a letter, because its reader may not be who they say (DOMAIN E.0 rule 5).
 * However long, the list stands in one place, so that whoever adds to it sees everything that may leave.
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
            case ForChild _ -> FactName.FOR_CHILD;
            case AnswerWaits _ -> FactName.ANSWER_BY;
            case RetentionInWords _ -> FactName.RETENTION;
            case ProgressEvery _ -> FactName.PROGRESS_EVERY;
            case ReplyBy _ -> FactName.REPLY_BY;
            case Disregarded _ -> FactName.DISREGARDED;
            case Clock _ -> FactName.CLOCK;
            case HeldUntil _ -> FactName.HELD_UNTIL;
            case IdentityPapers _ -> FactName.IDENTITY_PAPERS;
            case AddressPapers _ -> FactName.ADDRESS_PAPERS;
            case Cameras _ -> FactName.CAMERAS;
            case Purposes _ -> FactName.PURPOSES;
            case PolicyEdition _ -> FactName.POLICY_EDITION;
            case PublishedAt _ -> FactName.PUBLISHED_AT;
            case CopyrightNotice _ -> FactName.COPYRIGHT_NOTICE;
            case PoliceContact _ -> FactName.POLICE_CONTACT;
            case LeastRank _ -> FactName.LEAST_RANK;
            case Said _ -> FactName.SAID;
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

    /** Our answer has no day yet: its time stops while we wait for what we asked for. */
    record AnswerWaits() implements Fact {}

    /** What we still need, each as a phrase such as "your postcode"; an empty list says that nothing is missing. */
    record Missing(List<String> phrases) implements Fact {

        public Missing {
            phrases = PlainText.lines(phrases);
        }
    }

    /** The fee still owed, such as "£10", and whom a cheque is made out to; left out where none is asked or it is paid. */
    record Fee(String amount, String payee) implements Fact {

        public Fee {
            PlainText.requireLine("The fee", amount);
            PlainText.requireLine("Who is paid the fee", payee);
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

    /** The least rank of the police whose agreement to a release the policy takes, such as "Inspector" (policy 11.2a). */
    record LeastRank(String rank) implements Fact {

        public LeastRank {
            PlainText.requireLine("The least rank", rank);
        }
    }

    /** A person has verified that the addressee's contact is an official one (DOMAIN E.3). */
    record VerifiedContact() implements Fact {}

    /** A hold on the recordings was asked for; says nothing of whether there are any. */
    record HoldRequested(LocalDate day) implements Fact {}

    /** The images asked for show somebody else, for whom the addressee acts (DOMAIN E.2). */
    record ForAnother() implements Fact {}

    /** The addressee is the person in the images and not grown up, so that the letter begins in plain words (DOMAIN F 12). */
    record ForChild() implements Fact {}

    /** How long recordings are kept, as a sentence, where the body has no number of days for it. */
    record RetentionInWords(String sentence) implements Fact {

        public RetentionInWords {
            PlainText.requireLine("How long recordings are kept", sentence);
        }
    }

    /** How often the progress of a complaint is reported, such as "month". */
    record ProgressEvery(String period) implements Fact {

        public ProgressEvery {
            PlainText.requireLine("How often progress is reported", period);
        }
    }

    /** The last day for the addressee's answer. */
    record ReplyBy(LocalDate day) implements Fact {}

    /** The profile disregards a request whose sender does not answer in time (policy 9.8). */
    record Disregarded() implements Fact {}

    /** What the letter does to the time within which the body must answer. */
    record Clock(ClockEffect effect) implements Fact {}

    /** The recordings asked for are kept until that day; said only to somebody whose process is shown. */
    record HeldUntil(LocalDate day) implements Fact {}

    /** The papers of which one proves who somebody is, as the profile lists them. */
    record IdentityPapers(List<String> names) implements Fact {

        public IdentityPapers {
            names = PlainText.lines(names);
        }
    }

    /** The papers of which one proves an address, as the profile lists them. */
    record AddressPapers(List<String> names) implements Fact {

        public AddressPapers {
            names = PlainText.lines(names);
        }
    }

    /** The places that the published camera register lists. */
    record Cameras(List<String> places) implements Fact {

        public Cameras {
            places = PlainText.lines(places);
        }
    }

    /** What the cameras are for, each as a phrase (policy 2.2; UK GDPR Art 15(1)(a)). */
    record Purposes(List<String> phrases) implements Fact {

        public Purposes {
            phrases = PlainText.lines(phrases);
        }
    }

    /** The policy in force, by its title and date. */
    record PolicyEdition(String title) implements Fact {

        public PolicyEdition {
            PlainText.requireLine("The title of the policy", title);
        }
    }

    /** The web address where the policy stands. */
    record PublishedAt(String address) implements Fact {

        public PublishedAt {
            PlainText.requireLine("Where the policy is published", address);
        }
    }

    /** Whose the recordings and their copyright stay, as a sentence (policy 1.4, 5.11). */
    record CopyrightNotice(String sentence) implements Fact {

        public CopyrightNotice {
            PlainText.requireLine("The copyright notice", sentence);
        }
    }

    /** Whom the press may ask at the police, on one line. */
    record PoliceContact(String line) implements Fact {

        public PoliceContact {
            PlainText.requireLine("The police contact", line);
        }
    }

    /**
     * What a person says in this letter, as the answer to one of the questions its template asks.
     *
     * @param field the key of the question
     * @param paragraphs the answer; one for everything that is no free text
     */
    record Said(String field, List<String> paragraphs) implements Fact {

        public Said {
            paragraphs = paragraphs.stream()
                    .map(PlainText::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        /** The answer as it was typed: blank lines part paragraphs. */
        public static Said of(String field, String typed) {
            return new Said(field, List.of(PlainText.paragraphs(typed).split("\n[ \t]*\n\\s*")));
        }

        /** The answer in one piece, as a question examines it. */
        public String whole() {
            return String.join("\n\n", paragraphs);
        }
    }
}

package org.footagedesk.policy;

import java.time.Duration;
import java.util.Set;

/**
 * How a person's request for images of themselves is taken in, paid for, checked and answered (policy 9; DOMAIN D.4).
 *
 * @param formats in which form images are handed over
 * @param timePrecision how near to the true time the person's statement should be (policy 9.1d); asked for, never a bar
 * @param noReply what becomes of a request whose question nobody answers
 */
public record SubjectAccess(
        Channel channel,
        Start starts,
        ThirdParty thirdParty,
        Set<Format> formats,
        Viewing viewing,
        Identity identity,
        HoldFrom holdFrom,
        Duration timePrecision,
        NoReply noReply,
        Fee fee,
        Evidence evidence) {

    public SubjectAccess {
        formats = Set.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("Images are handed over in at least one form.");
        }
        if (!timePrecision.isPositive()) {
            throw new IllegalArgumentException("The time is asked for to at least a minute.");
        }
    }

    /** How a request must reach the body. */
    public enum Channel {
        /** In writing, on the body's form (policy 9.1, 9.7). */
        WRITTEN_FORM,
        /** In any way, to anybody on the staff (UK GDPR Art 15). */
        ANY
    }

    /** What starts the time for the answer. */
    public enum Start {
        /** The later of the completed form and the fee (policy 9.9). */
        FORM_AND_FEE,
        /** Receipt, or the identity, authority or lawful fee that was asked for (UK GDPR Art 12A). */
        RECEIPT
    }

    /** When images on which others can be recognised are disclosed. */
    public enum ThirdParty {
        /** Only with the consent of every one of them, unless they are concealed (policy 9.1e, 9.12). */
        ALL_CONSENT,
        /** Concealed, with consent, or where it is reasonable without (DPA 2018 Sch 2 para 16). */
        REASONABLE
    }

    /** A form in which images are handed over. */
    public enum Format {
        USB,
        DVD,
        /** Looking at them, in private (policy 9.13, 9.14). */
        VIEWING,
        /** Sent encrypted over the network (UK GDPR Art 12(3)). */
        ELECTRONIC
    }

    /** Whose choice it is to look at images instead of getting a copy. */
    public enum Viewing {
        /** The requester's. */
        CHOSEN,
        /** The body's. */
        IMPOSED
    }

    /** What is asked for to settle who somebody is. */
    public enum Identity {
        /** Always two original papers and a photograph (policy Appendix 1). */
        ORIGINALS_AND_PHOTO,
        /** Only on real doubt, and no more than settles it (UK GDPR Art 12(6)). */
        PROPORTIONATE
    }

    /** From when on footage is held for the request. */
    public enum HoldFrom {
        /** From the first contact, whatever is still missing. */
        FIRST_CONTACT,
        /** Only once the fee is paid (policy 9.4, read literally). */
        FEE
    }

    /**
     * What follows when a question stays unanswered.
     *
     * @param after counted from the day the question was sent
     */
    public record NoReply(Period after, Ending then) {}

    /** How an unanswered request ends; a person decides it either way (DOMAIN E.0 rule 4). */
    public enum Ending {
        /** It is disregarded, and the reason recorded (policy 9.8). */
        DISREGARD,
        /** It is closed without prejudice after a reminder. */
        CLOSE
    }
}

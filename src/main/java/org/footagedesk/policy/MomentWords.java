package org.footagedesk.policy;

/** Moments in the words of a sentence: what a clock waits for. */
final class MomentWords {

    private MomentWords() {}

    static String of(CaseMoment moment) {
        return switch (moment) {
            case LetterSent(String letter) -> "letter " + letter + " to leave";
            case StepTaken(String step) -> "the step '" + step + "'";
            case Milestone milestone ->
                switch (milestone) {
                    case REQUEST_RECEIVED -> "the request";
                    case FORM_RECEIVED -> "the completed form";
                    case FEE_RECEIVED -> "the fee";
                    case FORM_AND_FEE_RECEIVED -> "the completed form and the fee";
                    case IDENTITY_REQUESTED -> "proof of identity to be asked for";
                    case IDENTITY_RECEIVED -> "proof of identity";
                    case AUTHORITY_REQUESTED -> "the agent's authority to be asked for";
                    case AUTHORITY_RECEIVED -> "the agent's authority";
                    case ALL_ASKED_FOR_RECEIVED -> "the identity or authority that was asked for";
                    case INFORMATION_REQUESTED, LETTER_SENT -> "the letter that asks for more detail";
                    case INFORMATION_RECEIVED -> "the detail that was asked for";
                    case QUESTION_CLEAR -> "the answer to what was asked back";
                    case EXTENSION_NOTIFIED -> "the notice of more time";
                    case OFFICER_VERIFIED -> "the officer to be verified";
                    case ORDER_DATE -> "a court's order with its date";
                    case FOOTAGE_RELEASED -> "the footage to be released";
                    case ENDED -> "the end of the case";
                };
        };
    }
}

package org.footagedesk.letter;

import java.util.Collection;
import java.util.function.Function;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.Language;

/** What is missing from a request, said so that its sender knows what to send. */
public final class MissingInWords {

    private MissingInWords() {}

    /** One phrase for each thing to send, in the order in which forms ask for them. */
    public static Fact.Missing of(Collection<FieldKey> missing, Language language) {
        return phrases(
                missing,
                switch (language) {
                    case EN -> MissingInWords::phrase;
                    case CY -> MissingInWelsh::phrase;
                });
    }

    /** The same, to somebody who acts for the person in the images: what is asked of that person is asked as theirs. */
    public static Fact.Missing forAnother(Collection<FieldKey> missing, Language language) {
        return phrases(
                missing,
                switch (language) {
                    case EN -> MissingInWords::phraseForAnother;
                    case CY -> MissingInWelsh::phraseForAnother;
                });
    }

    private static Fact.Missing phrases(Collection<FieldKey> missing, Function<FieldKey, String> phrase) {
        return new Fact.Missing(missing.stream().sorted().map(phrase).distinct().toList());
    }

    private static String phraseForAnother(FieldKey missing) {
        return switch (missing) {
            case DS_FULL_NAME -> "the full name of the person you act for";
            case DS_DATE_OF_BIRTH -> "the date of birth of the person you act for";
            case DS_ADDRESS -> "the address of the person you act for";
            case DS_POSTCODE -> "the postcode of the person you act for";
            case CLOTHING -> "what the person you act for was wearing and carrying";
            case DESCRIPTION -> "what the person you act for looks like, so that we can recognise them";
            case PHOTO -> "a recent photograph of the person you act for";
            case RELATIONSHIP ->
                "proof that you may act for them: their signed authority that names you and this matter, or the legal"
                        + " power under which you act";
            case IDENTITY_DOCUMENT -> "proof of who you are, and of who the person you act for is";
            case ADDRESS_DOCUMENT -> "proof of the address of the person you act for";
            default -> phrase(missing);
        };
    }

    private static String phrase(FieldKey missing) {
        return switch (missing) {
            case REQUESTER_NAME, DS_FULL_NAME -> "your full name";
            case REQUESTER_EMAIL -> "an e-mail address or postal address at which we can reach you";
            case DS_DATE_OF_BIRTH -> "your date of birth";
            case DS_ADDRESS -> "your address";
            case DS_POSTCODE -> "your postcode";
            case DS_TELEPHONE -> "a telephone number at which we can reach you";
            case INCIDENT_FROM, INCIDENT_TO, INCIDENT_DATE_ONLY -> "the date and the time, to within an hour";
            case INCIDENT_CLOCK -> "whether that time was before or after the clocks changed that night";
            case INCIDENT_LOCATION, SITE, CAMERA -> "the place, as exactly as you can describe it";
            case INCIDENT_DESCRIPTION -> "what happened, in a few words";
            case CLOTHING -> "what you were wearing and carrying";
            case DESCRIPTION -> "what you look like, so that we can recognise you";
            case VEHICLE_REGISTRATION -> "the registration number of the vehicle";
            case CRIME_REFERENCE -> "the crime reference";
            case LOG_NUMBER -> "the incident log number";
            case OFFICER_NAME -> "the name of the officer who asks";
            case OFFICER_RANK -> "the officer's rank or post";
            case OFFICER_NUMBER -> "the officer's number";
            case FORCE -> "the police force";
            case ORGANISATION -> "the organisation for which you write";
            case RELATIONSHIP -> "how you are related to the person in the images, and their written authority";
            case IDENTITY_DOCUMENT -> "proof of who you are";
            case ADDRESS_DOCUMENT -> "proof of your address";
            case NAME_CHANGE -> "proof of your change of name";
            case PHOTO -> "a recent photograph of yourself";
            case FEE, FEE_MENTIONED -> "the fee";
            case REFERENCE_OR_OCCURRENCE ->
                "the crime reference or log number, or the date, time and place of the occurrence";
            case OFFICER_IDENTITY -> "the name, rank and number of the officer who asks";
        };
    }
}

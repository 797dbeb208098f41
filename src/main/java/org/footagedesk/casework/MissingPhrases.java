package org.footagedesk.casework;

import java.util.Collection;
import java.util.List;
import org.footagedesk.shared.FieldKey;

/** What is missing, in the words of a letter. */
final class MissingPhrases {

    private MissingPhrases() {}

    static List<String> of(Collection<FieldKey> missing) {
        return missing.stream().sorted().map(MissingPhrases::phrase).toList();
    }

    private static String phrase(FieldKey field) {
        return switch (field) {
            case INCIDENT_FROM -> "the date and the time, to within an hour, at which you were there";
            case INCIDENT_LOCATION -> "the place, as exactly as you can, such as the door or the steps";
            case DS_FULL_NAME -> "your full name";
            case DS_DATE_OF_BIRTH -> "your date of birth";
            case DS_ADDRESS -> "your postal address";
            case DS_POSTCODE -> "your postcode";
            case CLOTHING -> "what you were wearing, so that we can find you";
            case IDENTITY_DOCUMENT -> "a document that shows who you are, such as a passport or driving licence";
            case ADDRESS_DOCUMENT -> "a document that shows your address, such as a recent bill";
            case PHOTO -> "a recent photograph of your face, of passport size";
            case NAME_CHANGE -> "the paper that shows your change of name";
            case FEE -> "the fee for the search";
            case REFERENCE_OR_OCCURRENCE -> "a crime reference or log number, or the date, time and place of what happened";
            case OFFICER_IDENTITY -> "your rank, number and station, from an official address";
            case REQUESTER_NAME, REQUESTER_EMAIL, DS_TELEPHONE, INCIDENT_TO, INCIDENT_DATE_ONLY, INCIDENT_DESCRIPTION, SITE,
                    CAMERA, DESCRIPTION, VEHICLE_REGISTRATION, CRIME_REFERENCE, LOG_NUMBER, OFFICER_NAME, OFFICER_RANK,
                    OFFICER_NUMBER, FORCE, ORGANISATION, RELATIONSHIP, FEE_MENTIONED ->
                field.key().replace('_', ' ');
        };
    }
}

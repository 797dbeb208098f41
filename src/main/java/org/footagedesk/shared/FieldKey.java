package org.footagedesk.shared;

import java.util.Locale;

/** The name of one thing a request can state, the same in forms, letters, the screens and the API. */
public enum FieldKey {
    REQUESTER_NAME,
    REQUESTER_EMAIL,
    DS_FULL_NAME,
    DS_DATE_OF_BIRTH,
    DS_ADDRESS,
    DS_POSTCODE,
    DS_TELEPHONE,
    INCIDENT_FROM,
    INCIDENT_TO,
    INCIDENT_DATE_ONLY,
    /** Which of two it was, where the clocks showed the stated time twice. */
    INCIDENT_CLOCK,
    INCIDENT_LOCATION,
    INCIDENT_DESCRIPTION,
    SITE,
    CAMERA,
    CLOTHING,
    DESCRIPTION,
    VEHICLE_REGISTRATION,
    CRIME_REFERENCE,
    LOG_NUMBER,
    OFFICER_NAME,
    OFFICER_RANK,
    OFFICER_NUMBER,
    FORCE,
    ORGANISATION,
    RELATIONSHIP,
    FEE_MENTIONED,
    /** Things asked for that are papers or payments; they appear among what is missing. */
    IDENTITY_DOCUMENT,
    ADDRESS_DOCUMENT,
    NAME_CHANGE,
    PHOTO,
    FEE,
    REFERENCE_OR_OCCURRENCE,
    OFFICER_IDENTITY;

    /** The key as written in files and in the API, such as {@code incident_from}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with the given key; an unknown key is an error that names it. */
    public static FieldKey of(String key) {
        try {
            return valueOf(key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("There is no field '" + key + "'.");
        }
    }
}

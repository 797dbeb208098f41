package org.footagedesk.desk;

import java.util.Map;

/** The keys of fields as staff call them. */
public final class FieldWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("requester_name", "Who asks"),
            Map.entry("requester_email", "E-mail address"),
            Map.entry("ds_full_name", "Person in the footage"),
            Map.entry("ds_date_of_birth", "Date of birth"),
            Map.entry("ds_address", "Address"),
            Map.entry("ds_postcode", "Postcode"),
            Map.entry("ds_telephone", "Telephone"),
            Map.entry("incident_from", "Footage from"),
            Map.entry("incident_to", "Footage to"),
            Map.entry("incident_date_only", "Day"),
            Map.entry("incident_clock", "Before or after the clocks changed"),
            Map.entry("incident_location", "Place"),
            Map.entry("incident_description", "What happened"),
            Map.entry("fee_mentioned", "Fee is mentioned"),
            Map.entry("relationship", "How they are related"),
            Map.entry("organisation", "Firm or body"),
            Map.entry("officer_name", "Officer"),
            Map.entry("officer_rank", "Rank"),
            Map.entry("officer_number", "Collar or warrant number"));

    private FieldWords() {}

    /** The field's name in words; a key without a name of its own is spelt out. */
    public static String of(String key) {
        var words = WORDS.get(key);
        if (words != null) {
            return words;
        }
        var spelt = key.replace('_', ' ');
        return spelt.isEmpty() ? spelt : Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1);
    }
}

package org.footagedesk.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.shared.Language;

/** A rank of the police, the lowest first. */
public enum PoliceRank {
    CONSTABLE("Constable", "Cwnstabl"),
    SERGEANT("Sergeant", "Rhingyll"),
    INSPECTOR("Inspector", "Arolygydd"),
    CHIEF_INSPECTOR("Chief Inspector", "Prif Arolygydd"),
    SUPERINTENDENT("Superintendent", "Uwch-arolygydd"),
    CHIEF_OFFICER("Chief officer", "Prif swyddog");

    private final String words;
    private final String inWelsh;

    PoliceRank(String words, String inWelsh) {
        this.words = words;
        this.inWelsh = inWelsh;
    }

    /** The rank as people write it. */
    public String words() {
        return words;
    }

    /** The same in a letter of that language. */
    public String words(Language language) {
        return switch (language) {
            case EN -> words;
            case CY -> inWelsh;
        };
    }

    /** The rank of that name, as people write it or as an answer names it; empty where it is none. */
    public static Optional<PoliceRank> of(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(rank -> rank.name().equals(plain)).findFirst();
    }
}

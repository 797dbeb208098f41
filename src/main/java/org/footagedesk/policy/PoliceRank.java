package org.footagedesk.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rank of the police, the lowest first. */
public enum PoliceRank {
    CONSTABLE("Constable"),
    SERGEANT("Sergeant"),
    INSPECTOR("Inspector"),
    CHIEF_INSPECTOR("Chief Inspector"),
    SUPERINTENDENT("Superintendent"),
    CHIEF_OFFICER("Chief officer");

    private final String words;

    PoliceRank(String words) {
        this.words = words;
    }

    /** The rank as people write it. */
    public String words() {
        return words;
    }

    /** The rank of that name, as people write it or as an answer names it; empty where it is none. */
    public static Optional<PoliceRank> of(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(rank -> rank.name().equals(plain)).findFirst();
    }
}

package org.footagedesk.casefile;

import java.nio.charset.StandardCharsets;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;

/** The policies that ship with the desk, as they bind it. */
public final class PoliciesOnFile {

    private static final PolicyFiles FILES = new PolicyFiles(new PredicatesOfCases());

    public static final WorkingCalendar CALENDAR = CalendarFiles.load();
    public static final PolicyProfile TOTNES = shipped("totnes-2025");
    public static final PolicyProfile UK = shipped("uk-statutory");
    public static final PolicyProfile DYFED_POWYS = shipped("dyfed-powys");

    private PoliciesOnFile() {}

    /** The policy of Totnes with other values of its own. */
    static PolicyProfile totnesWith(String change) {
        String own = "extends: totnes-2025\nid: own\nversion: 1\nin-force-from: 2026-01-01\n" + change + "\n";
        return loaded(FILES.read("own.yaml", own.getBytes(StandardCharsets.UTF_8)));
    }

    private static PolicyProfile shipped(String name) {
        return loaded(FILES.load(name));
    }

    private static PolicyProfile loaded(PolicyFile file) {
        return switch (file) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}

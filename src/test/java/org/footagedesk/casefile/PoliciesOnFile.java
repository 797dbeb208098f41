package org.footagedesk.casefile;

import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;

/** The policies that ship with the desk, as they bind it. */
public final class PoliciesOnFile {

    public static final WorkingCalendar CALENDAR = CalendarFiles.load();
    public static final PolicyProfile TOTNES = shipped("totnes-2025");
    public static final PolicyProfile UK = shipped("uk-statutory");

    private PoliciesOnFile() {}

    private static PolicyProfile shipped(String name) {
        return switch (new PolicyFiles(new PredicatesOfCases()).load(name)) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}

package org.footagedesk.journeys;

import java.util.HashMap;
import java.util.Map;

/** What people answer in the steps of those who ask for images of others, in the scenarios as in a simulated year. */
public final class GivenAnswers {

    private GivenAnswers() {}

    /** @param domain of the officer's e-mail, OFFICIAL or OTHER; empty where they telephoned */
    public static Map<String, String> calledBack(String domain) {
        var answers = new HashMap<>(Map.of(
                "how", "CALL_BACK",
                "satisfied", "yes",
                "number_called", "101",
                "officer_name", "Smith",
                "officer_rank", "Constable",
                "officer_number", "1234"));
        if (!domain.isEmpty()) {
            answers.put("official_domain", domain);
            answers.put("mail_authentic", "PASSED");
        }
        return answers;
    }

    /** @param particular whether it is about a particular offence */
    public static Map<String, String> grounds(String particular) {
        return Map.of(
                "purpose", "CRIMINAL",
                "particular", particular,
                "least_window", "yes",
                "necessity", "A theft at the ramp",
                "victim_notice", "NOT_VICTIM");
    }

    /** @param operator the sign-in name */
    public static Map<String, String> policeViewing(String operator) {
        return Map.of("place", "Town Clerk's office, 11:00", "present", "The officer", "operator", operator);
    }

    public static Map<String, String> master() {
        return Map.of("seal", "S-0001", "place", "The safe", "medium", "USB", "plays", "yes");
    }

    public static Map<String, String> workingCopy(String signed) {
        return Map.of("reason", "For the officer in the case", "recipient", "Smith, Constable, 1234", "signed", signed);
    }

    public static Map<String, String> purpose(String prosecution) {
        return Map.of("prosecution", prosecution, "serves_objective", "yes", "power", "A prosecution");
    }

    public static Map<String, String> policeConsulted() {
        return Map.of("no_objection", "yes", "who", "An inspector, today");
    }

    public static Map<String, String> ownersAgreed() {
        return Map.of("agreed", "yes", "who", "The council, minute 12");
    }

    public static Map<String, String> undertaking() {
        return Map.of("written", "yes", "limits_use", "yes", "who", "The officer, today");
    }

    public static Map<String, String> fourGates(String publicInterest) {
        return Map.of(
                "law", "yes", "statute", "yes", "cases", "yes", "public_interest", publicInterest, "basis", "Weighed");
    }

    public static Map<String, String> policeAgree(String rank, String written) {
        return Map.of(
                "basis_is", "CRIME_PREVENTION", "rank", rank, "name", "Officer 55", "written", written, "knows", "yes");
    }

    public static Map<String, String> safeguards() {
        return Map.of("concealed", "yes", "recipient_known", "yes", "terms", "No publication");
    }
}

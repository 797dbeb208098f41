package org.footagedesk.reading.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.passage.Passage;
import org.footagedesk.shared.FieldKey;

/** Vehicle registrations, crime references and incident log numbers, in the families of form that forces use. */
final class References implements Extractor {

    private static final String REF_CUE = "(?i:crime|occurrence|incident|investigation|police)(?i:"
            + " ?(?:ref(?:erence)?|report|number|no|num|id)\\.?){1,3}(?i: is| number| no\\.?)?[ :#-]{1,4}(?i:crime"
            + " ref:? )?";
    private static final List<Extractor> FORMS = List.of(
            new Patterns(
                    FieldKey.VEHICLE_REGISTRATION,
                    Pattern.compile(
                            "\\b([A-HJ-PR-Y]{2}[0-9]{2} ?[A-HJ-PR-Z]{3}|[a-hj-pr-y]{2}[0-9]{2}[a-hj-pr-z]{3})\\b"),
                    0.93,
                    "a registration of the current form"),
            new Patterns(
                    FieldKey.VEHICLE_REGISTRATION,
                    Pattern.compile(
                            "(?i:reg(?:istration|\\.)?(?: no\\.?| number| plate)?|plate|vehicle|vrm)[ :]{1,3}(?i:is"
                                    + " )?([A-Z]{1,3} ?[0-9]{1,4} ?[A-Z]{0,3})\\b"),
                    0.85,
                    "a registration named as such"),
            new Patterns(
                    FieldKey.CRIME_REFERENCE,
                    Pattern.compile("\\b(CR/\\d{4,6}/\\d{2})\\b"),
                    0.96,
                    "a crime reference with year"),
            new Patterns(
                    FieldKey.CRIME_REFERENCE,
                    Pattern.compile(REF_CUE + "([A-Z]{0,4}[ /-]?\\d{2,12}(?:[/-]\\d{2,7}){0,2}[A-Z]?)\\b"),
                    0.95,
                    "a number named a crime reference"),
            new Patterns(
                    FieldKey.CRIME_REFERENCE,
                    Pattern.compile("\\b(?i:crime(?:d as)?|crime no\\.?|cr no\\.?|crime number)["
                            + " :]{1,3}([A-Z0-9]{1,6}[/-][A-Z0-9/-]{2,14}[A-Z0-9])\\b"),
                    0.9,
                    "a number after \"crime\""),
            new Patterns(
                    FieldKey.CRIME_REFERENCE,
                    Pattern.compile("\\b(\\d{2}/\\d{4,6}/\\d{2})(?![/\\d])"),
                    0.85,
                    "a reference in the form of several forces"),
            new Patterns(
                    FieldKey.CRIME_REFERENCE,
                    Pattern.compile("\\b([A-Z]{2}-\\d{8}-\\d{3,4})\\b"),
                    0.85,
                    "a reference with its date"),
            new Patterns(
                    FieldKey.LOG_NUMBER,
                    Pattern.compile(
                            "(?i)\\b(?:OIS |incident |police )?log(?: (?:number|no\\.?|num|ref(?:erence)?))?:? ?#?:?"
                                    + " ?((?:[A-Z]{2}-\\d{8}-)?\\d{1,5})\\b"),
                    0.95,
                    "a number named a log"),
            new Patterns(
                    FieldKey.LOG_NUMBER,
                    Pattern.compile("(?i)\\b(?:incident|CAD|STORM|command and control)(?:"
                            + " (?:number|no\\.?|ref(?:erence)?|log)){0,2}:? ?#?(\\d{1,5})(?="
                            + " (?:of|dated|on)\\b|/)"),
                    0.88,
                    "an incident number with its date"));

    @Override
    public List<Finding> in(Passage passage) {
        return FORMS.stream()
                .flatMap(form -> form.in(passage).stream())
                .flatMap(References::inForm)
                .toList();
    }

    private static Stream<Finding> inForm(Finding found) {
        return switch (found.field()) {
            case VEHICLE_REGISTRATION -> {
                String mark = found.value().replace(" ", "").toUpperCase(java.util.Locale.UK);
                boolean marked = mark.length() > 3 && mark.chars().anyMatch(Character::isDigit);
                yield marked
                        ? Stream.of(new Finding(
                                found.field(),
                                mark,
                                found.confidence(),
                                found.quote(),
                                found.span(),
                                found.part(),
                                found.rule(),
                                List.of()))
                        : Stream.empty();
            }
            default -> Stream.of(found);
        };
    }
}

package org.footagedesk.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Exhibits;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.springframework.stereotype.Component;

/**
 * Gives a Master its reference: the day it was made as dd/mm/yyyy and the crime reference (policy 6.7d; X-11). Without a crime
 * reference it is pending under the case's own; none is ever invented. A second one of a day and crime gets a number.
 */
@Component
class MasterReference implements Completion {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Exhibits exhibits;
    private final ExhibitTimes times;

    MasterReference(Exhibits exhibits, ExhibitTimes times) {
        this.exhibits = exhibits;
        this.times = times;
    }

    @Override
    public String name() {
        return "master-reference";
    }

    @Override
    public Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on) {
        String crime = crimeReference(file).orElse("crime reference pending, case " + file.reference());
        var label = new LinkedHashMap<String, String>();
        label.put("reference", give(file, on, crime));
        label.putAll(times.of(file));
        return label;
    }

    String give(CaseFile file, LocalDate on, String crime) {
        exhibits.lock();
        String base = DAY.format(on) + " " + crime;
        int others = exhibits.bearing(base);
        String reference = others == 0 ? base : base + " (" + (others + 1) + ")";
        exhibits.give(reference, file.reference(), on);
        return reference;
    }

    /** As the written authority gives it. */
    private static Optional<String> crimeReference(CaseFile file) {
        return file.all(StepRecorded.class).reversed().stream()
                .filter(step -> step.step().equals("authority-letter"))
                .flatMap(step -> Optional.ofNullable(step.answers().get("crime_reference")).stream())
                .filter(reference -> !reference.isBlank())
                .findFirst();
    }
}

package org.footagedesk.reading.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;

/** The force whose name stands in a police mail domain; a hint for the clerk, never proof of an officer. */
final class Forces {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("devonandcornwall", "Devon and Cornwall Police"),
            Map.entry("avonandsomerset", "Avon and Somerset Police"),
            Map.entry("dorset", "Dorset Police"),
            Map.entry("wiltshire", "Wiltshire Police"),
            Map.entry("gloucestershire", "Gloucestershire Constabulary"),
            Map.entry("hampshire", "Hampshire and Isle of Wight Constabulary"),
            Map.entry("dyfed-powys", "Dyfed-Powys Police"),
            Map.entry("south-wales", "South Wales Police"),
            Map.entry("gwent", "Gwent Police"),
            Map.entry("northwales", "North Wales Police"),
            Map.entry("thamesvalley", "Thames Valley Police"),
            Map.entry("surrey", "Surrey Police"),
            Map.entry("sussex", "Sussex Police"),
            Map.entry("kent", "Kent Police"),
            Map.entry("westmidlands", "West Midlands Police"),
            Map.entry("gmp", "Greater Manchester Police"),
            Map.entry("met", "Metropolitan Police"),
            Map.entry("btp", "British Transport Police"));

    private Forces() {}

    static Optional<Finding> of(EmailAddress address) {
        String domain = address.domain();
        int police = domain.indexOf(".p");
        boolean forces = police > 0 && (domain.startsWith(".police", police) || domain.startsWith(".pnn", police));
        if (!forces) return Optional.empty();
        String label = domain.substring(domain.lastIndexOf('.', police - 1) + 1, police);
        return Optional.ofNullable(NAMES.get(label))
                .map(force -> new Finding(
                        FieldKey.FORCE,
                        force,
                        0.85,
                        address.value(),
                        new Span(0, address.value().length()),
                        Finding.SENDER,
                        "the domain of the sender",
                        List.of()));
    }
}

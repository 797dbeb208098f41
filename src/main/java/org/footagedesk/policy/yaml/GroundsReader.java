package org.footagedesk.policy.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.policy.Edition;
import org.footagedesk.policy.Grounds;
import org.footagedesk.policy.Objective;
import org.footagedesk.policy.Period;
import org.footagedesk.policy.Regime;

/** Reads which policy this is and what the use of the cameras rests on. */
final class GroundsReader {

    /** How often something is done, such as {@code every 3 months}. */
    static final Form<Period> INTERVAL = Form.mustBe("an interval such as 'every 3 months'", GroundsReader::interval);

    private static final String EVERY = "every ";

    /** The values of a profile that have no clause beside them. */
    private static final List<String> WITH_A_CLAUSE = List.of(
            "subject-access.channel",
            "subject-access.starts",
            "subject-access.third-party",
            "subject-access.formats",
            "subject-access.viewing",
            "subject-access.identity",
            "subject-access.hold-from",
            "subject-access.no-reply",
            "evidence.identity",
            "objection.requires-damage",
            "complaint.electronic-form",
            "media.decides",
            "clock-check",
            "language",
            "laws");

    private GroundsReader() {}

    /** From the outermost block. */
    static Found<Edition> edition(Section file) {
        var id = file.value("id", Form.TEXT);
        var version = file.value("version", Form.NUMBER);
        var inForceFrom = file.value("in-force-from", Form.DATE);
        var title = file.value("title", Form.TEXT);
        var reviewBy = file.optional("review-by", Form.DATE);
        return file.part(() -> new Edition(id.get(), version.get(), inForceFrom.get(), title.get(), reviewBy.get()));
    }

    /** From the outermost block. */
    static Found<Grounds> grounds(Section file) {
        var regime = file.value("regime", Form.oneOf("regime", Regime.class));
        var laws = file.values("laws", Form.TEXT);
        var objectives = file.sections("objectives", GroundsReader::objective);
        var clauses = file.optionalSection("clauses", GroundsReader::clauses);
        return file.part(() -> new Grounds(
                regime.get(), laws.get(), objectives.get(), clauses.get().orElse(Map.of())));
    }

    private static Found<Map<String, String>> clauses(Section block) {
        var read = new LinkedHashMap<String, Found<Optional<String>>>();
        WITH_A_CLAUSE.forEach(value -> read.put(value, block.optional(value, Form.TEXT)));
        return block.made(() -> {
            var clauses = new LinkedHashMap<String, String>();
            read.forEach((value, found) -> found.get().ifPresent(clause -> clauses.put(value, clause)));
            return clauses;
        });
    }

    private static Found<Objective> objective(Section block) {
        var code = block.value("code", Form.TEXT);
        var words = block.value("words", Form.TEXT);
        return block.made(() -> new Objective(code.get(), words.get()));
    }

    private static Optional<Period> interval(String text) {
        String rest = text.startsWith(EVERY) ? text.substring(EVERY.length()) : "";
        return Period.read(rest).or(() -> Period.read("one " + rest));
    }
}

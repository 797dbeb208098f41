package org.footagedesk.reading.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Span;

/** A person's name without titles, ranks and numbers, where it stands. */
record PersonName(String value, Span span) {

    static final String WORD = "\\p{Lu}[\\p{L}'’-]{0,30}\\.?";
    static final String TITLE =
            "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir|Dame|Lady|Cllr|Councillor|Master|Canon)\\.? {1,2})";
    private static final Pattern NAME = Pattern.compile("^" + TITLE + "?(" + WORD
            + "(?: {1,2}(?:(?:de|van|von|ap|ab|al|bin|el|of|y|da|di|la) )?" + WORD + "){0,4})");
    private static final Set<String> NEVER = Set.of(
            "dear",
            "the",
            "hi",
            "hello",
            "thanks",
            "thank",
            "regards",
            "kind",
            "yours",
            "sincerely",
            "faithfully",
            "council",
            "town",
            "guildhall",
            "civic",
            "hall",
            "police",
            "solicitor",
            "solicitors",
            "ltd",
            "limited",
            "llp",
            "team",
            "department",
            "street",
            "road",
            "officer",
            "manager",
            "data",
            "controller",
            "please",
            "cheers",
            "many",
            "best",
            "wishes",
            "partner",
            "inspector",
            "service",
            "services",
            "insurance",
            "devon",
            "cornwall",
            "ref",
            "date",
            "request",
            "sir",
            "madam",
            "section",
            "form",
            "cctv",
            "totnes",
            "executive",
            "editor",
            "reporter",
            "chair",
            "secretary",
            "director",
            "headteacher",
            "enforcement",
            "health",
            "standards",
            "court",
            "county",
            "order",
            "access",
            "information",
            "claims",
            "motor",
            "school",
            "academy",
            "i",
            "my",
            "we",
            "see",
            "cid",
            "defence",
            "cleaning",
            "new",
            "business",
            "law",
            "neighbourhood",
            "force",
            "tearoom",
            "trading",
            "society",
            "mail",
            "system",
            "admin",
            "support",
            "reception",
            "enquiries",
            "sales",
            "head",
            "customer",
            "sent",
            "on",
            "at",
            "in",
            "for",
            "fao",
            "attention",
            "clerk",
            "office",
            "outlook",
            "re",
            "subject",
            "press");

    /** The name that begins at the span, cut where it stops being a name. */
    static Optional<PersonName> at(String text, Span span) {
        String words = span.in(text);
        Matcher matcher = NAME.matcher(words);
        if (!matcher.find()) return Optional.empty();
        String name = matcher.group(1);
        int end = matcher.end(1);
        while (name.endsWith(".")
                && name.length() > 2
                && name.charAt(name.length() - 3) != ' '
                && name.charAt(name.length() - 3) != '.') {
            name = name.substring(0, name.length() - 1);
            end--;
        }
        for (String word : name.toLowerCase(Locale.UK).split("[ .]+")) {
            if (NEVER.contains(word)) return Optional.empty();
        }
        int from = span.from() + matcher.start(1);
        return Optional.of(new PersonName(name.replaceAll(" +", " "), new Span(from, span.from() + end)));
    }

    static boolean never(String word) {
        return NEVER.contains(word.toLowerCase(Locale.UK));
    }

    int words() {
        return value.split(" ").length;
    }

    boolean initialsOnly() {
        return value.replaceAll("[^\\p{L}]", "").length() <= 2;
    }
}

package org.footagedesk.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.policy.LetterRule;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;

/** Names of law and of offices that have changed, wherever a policy would print them. */
final class StaleWords {

    /** What may still be printed, and what stands there now. */
    private static final Map<String, String> NOW = new TreeMap<>(Map.of(
            "Data Protection Act 1998", "Data Protection Act 2018",
            "DPA 1998", "DPA 2018",
            "HM Customs and Excise", "HM Revenue and Customs",
            "plaintiff", "claimant",
            "01625 545745", "0303 123 1113",
            "Regulation (EU) 2016/679", "UK GDPR",
            ".pnn.police.uk", "an address of the present style, once checked"));

    private StaleWords() {}

    static Optional<Check.Saying> in(PolicyProfile policy, WorkingCalendar calendar) {
        List<String> printed = printed(policy).map(StaleWords::plain).toList();
        String found = NOW.entrySet().stream()
                .filter(stale -> printed.stream().anyMatch(words -> words.contains(plain(stale.getKey()))))
                .map(stale -> "'%s' (now %s)".formatted(stale.getKey(), stale.getValue()))
                .collect(Collectors.joining(", "));
        return Check.said(!found.isEmpty(), policy, "laws", "The policy still says " + found + ".");
    }

    private static Stream<String> printed(PolicyProfile policy) {
        var body = policy.body();
        return Stream.of(
                        policy.grounds().laws().stream(),
                        policy.letters().values().stream().map(LetterRule::title),
                        clauses(policy),
                        Stream.of(
                                body.email().value(),
                                body.regulator().name(),
                                body.regulator().telephone(),
                                policy.title(),
                                policy.correspondence().privacyNotice(),
                                policy.release().copyrightNotice()))
                .flatMap(words -> words);
    }

    private static Stream<String> clauses(PolicyProfile policy) {
        return policy.kinds().values().stream()
                .flatMap(rules -> rules.allObligations().stream())
                .flatMap(rule -> Stream.concat(Stream.of(rule.policy()), rule.statutory().stream()))
                .map(clock -> clock.clause());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}

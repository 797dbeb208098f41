package org.footagedesk.casefile.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.policy.CaseState;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.vault.KeyRing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by whole words without storing the words: the table holds digests under the desk's own secret. */
@Component
class SearchWords {

    private static final String PURPOSE = "search";
    private static final int MOST_WORDS = 8;
    private static final Set<FieldKey> FIELDS = Set.of(
            FieldKey.REQUESTER_NAME,
            FieldKey.REQUESTER_EMAIL,
            FieldKey.DS_FULL_NAME,
            FieldKey.DS_POSTCODE,
            FieldKey.CRIME_REFERENCE,
            FieldKey.LOG_NUMBER,
            FieldKey.VEHICLE_REGISTRATION,
            FieldKey.ORGANISATION,
            FieldKey.OFFICER_NAME);

    private static final Set<String> CODES = Stream.concat(
                    Stream.of(RequestKind.values()), Stream.of(CaseState.values()))
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Found from the word, since few cases have it. */
    private static final String BY_WORD = """
            c.reference in (select :plain%1$d union all
                select t.reference from case_token t where t.purpose = 'search' and t.token = :token%1$d)""";

    /** Found by reading the list until the page is full, since many cases have it. */
    private static final String BY_CODE = """
            (c.kind = :plain%1$d or c.state = :plain%1$d or c.reference in (
                select t.reference from case_token t where t.purpose = 'search' and t.token = :token%1$d))""";

    private final JdbcClient database;
    private final KeyRing keys;

    SearchWords(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    void replace(CaseFile file) {
        String[] tokens =
                wordsOf(file).stream().map(word -> keys.token(PURPOSE, word)).toArray(String[]::new);
        database.sql("""
                        delete from case_token
                        where reference = :reference and purpose = :purpose and token <> all (:tokens)""")
                .param("reference", file.reference().value())
                .param("purpose", PURPOSE)
                .param("tokens", tokens)
                .update();
        database.sql("""
                        insert into case_token (reference, purpose, token)
                        select :reference, :purpose, unnest(:tokens) on conflict do nothing""")
                .param("reference", file.reference().value())
                .param("purpose", PURPOSE)
                .param("tokens", tokens)
                .update();
    }

    /** An SQL condition on {@code case_list c}; it holds parameters only, never the words themselves. */
    String condition(String query) {
        List<String> words = split(query);
        return IntStream.range(0, words.size())
                .mapToObj(n -> (isCode(words.get(n)) ? BY_CODE : BY_WORD).formatted(n))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(" and "), all -> all.isEmpty() ? "true" : all));
    }

    /** Whether it may be a kind or a state, which many cases share. */
    private static boolean isCode(String word) {
        return CODES.contains(word.toUpperCase(Locale.ROOT));
    }

    Map<String, Object> parameters(String query) {
        List<String> words = split(query);
        var parameters = new LinkedHashMap<String, Object>();
        for (int n = 0; n < words.size(); n++) {
            parameters.put("plain" + n, words.get(n).toUpperCase(Locale.ROOT));
            parameters.put("token" + n, keys.token(PURPOSE, words.get(n)));
        }
        return parameters;
    }

    private static Set<String> wordsOf(CaseFile file) {
        Stream<String> stated = file.details().best().entrySet().stream()
                .filter(entry -> FIELDS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(Finding::value);
        var from = file.requester();
        return Stream.concat(stated, Stream.of(from.name(), from.email()).filter(value -> value != null))
                .flatMap(value -> split(value).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}

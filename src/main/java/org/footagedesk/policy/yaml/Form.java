package org.footagedesk.policy.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footagedesk.policy.Period;
import org.footagedesk.shared.EmailAddress;

/**
 * What a single value must look like.
 *
 * @param complaint the message for a key and what was written instead
 */
record Form<T>(Function<String, Optional<T>> reader, BinaryOperator<String> complaint) {

    static final Form<String> TEXT = mustBe("a text", Optional::of);
    static final Form<Integer> NUMBER = mustBe(
            "a whole number", text -> text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    static final Form<BigDecimal> POUNDS = mustBe(
            "an amount such as 10.00",
            text -> text.matches("\\d{1,6}(\\.\\d{2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty());
    static final Form<LocalDate> DATE = mustBe("a date such as 2025-03-31", Form::date);
    static final Form<Period> PERIOD = mustBe("a period (" + Period.UNDERSTOOD + ")", Period::read);
    static final Form<EmailAddress> EMAIL = mustBe("an e-mail address", EmailAddress::parse);
    static final Form<Boolean> YES_OR_NO = mustBe(
            "true or false",
            text -> Optional.ofNullable(Map.of("true", true, "false", false).get(text)));

    static <T> Form<T> mustBe(String what, Function<String, Optional<T>> reader) {
        return new Form<>(reader, (key, text) -> "'%s' must be %s, not '%s'".formatted(key, what, text));
    }

    /** One of the names, such as a letter's; another is told with the nearest. */
    static Form<String> oneOf(String what, Collection<String> known) {
        return new Form<>(
                text -> known.contains(text) ? Optional.of(text) : Optional.empty(),
                (_, text) -> "unknown %s '%s'%s".formatted(what, text, Closest.hint(text, known)));
    }

    static <E extends Enum<E>> Form<E> oneOf(String what, Class<E> type) {
        var byName = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, value -> value));
        return oneOf(what, byName.keySet()).then(byName::get);
    }

    <U> Form<U> then(Function<T, U> meaning) {
        return new Form<>(text -> reader.apply(text).map(meaning), complaint);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}

package org.footagedesk.reading.telephone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.reading.Span;
import org.footagedesk.reading.TelephoneNumbers;

/** Numbers written as people in Britain write them; drama numbers count as possible. */
public final class BritishNumbers implements TelephoneNumbers {

    private static final Pattern CANDIDATE = Pattern.compile("(?:\\+44|0044|\\(?0)[0-9() .-]{8,16}[0-9]");
    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    @Override
    public List<Number> in(String text) {
        List<Number> numbers = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > 0 && Character.isLetterOrDigit(text.charAt(matcher.start() - 1))) continue;
            for (var match : library.findNumbers(matcher.group(), "GB", Leniency.POSSIBLE, 3)) {
                int from = matcher.start() + match.start();
                String e164 = library.format(match.number(), PhoneNumberFormat.E164);
                if (e164.startsWith("+44") && e164.length() >= 12) {
                    numbers.add(new Number(
                            e164, new Span(from, from + match.rawString().length())));
                }
            }
        }
        return numbers;
    }
}

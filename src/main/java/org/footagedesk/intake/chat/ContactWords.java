package org.footagedesk.intake.chat;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.shared.FieldKey;

/** Hears an e-mail address or a British telephone number, wherever it stands in what was said. */
final class ContactWords {

    private static final Pattern EMAIL =
            Pattern.compile("(?i)[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d/])(?:\\+44\\s?(?:\\(0\\))?|0044\\s?|\\(?0)[\\d][\\d ()-]{7,14}\\d(?!\\d)");

    private ContactWords() {}

    static Map<FieldKey, String> in(String said) {
        var heard = new EnumMap<FieldKey, String>(FieldKey.class);
        Matcher email = EMAIL.matcher(said);
        if (email.find()) heard.put(FieldKey.REQUESTER_EMAIL, email.group().replaceFirst("[.]+$", ""));
        Matcher telephone = TELEPHONE.matcher(said);
        if (telephone.find()) {
            String national = telephone
                    .group()
                    .replace("(0)", "")
                    .replaceAll("[^\\d+]", "")
                    .replaceFirst("^(?:\\+44|0044|0)", "");
            if (national.length() == 9 || national.length() == 10) {
                heard.put(FieldKey.DS_TELEPHONE, "+44" + national);
            }
        }
        return heard;
    }
}

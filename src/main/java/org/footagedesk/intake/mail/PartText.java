package org.footagedesk.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The characters of a text part, whatever its label says about them. */
final class PartText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Set<Charset> OFTEN_A_LIE =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, WESTERN);
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufeff]");

    private PartText() {}

    /** Plain lines ended by a single line feed, without control characters. */
    static String lines(byte[] bytes, String charset) {
        String text = LINE_END.matcher(decoded(bytes, charset)).replaceAll("\n");
        return UNSEEN.matcher(text).replaceAll("").replace('\u00a0', ' ');
    }

    /** What the label says, if it is true; otherwise UTF-8 where the bytes are that, otherwise Western European. */
    static String decoded(byte[] bytes, String charset) {
        Charset named = named(charset).orElse(StandardCharsets.UTF_8);
        if (!OFTEN_A_LIE.contains(named)) {
            return new String(bytes, named);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    private static Optional<Charset> named(String charset) {
        try {
            return charset.isBlank() ? Optional.empty() : Optional.of(Charset.forName(charset.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}

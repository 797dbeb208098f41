package org.footagedesk.reading.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How the desk and the process that reads papers talk: every item preceded by its length. */
final class Frames {

    static final int LONGEST_TEXT = 200_000;

    /** Asks for a paper's text; any other number asks for the picture of that page. */
    static final int TEXT = 0;

    private static final int LARGEST_PAPER = 64 * 1024 * 1024;
    private static final int LARGEST_PICTURE = 16 * 1024 * 1024;
    private static final int MOST_FIELDS = 2_000;
    private static final int BYTES_A_CHARACTER = 4;
    private static final PaperText.Condition[] CONDITIONS = PaperText.Condition.values();

    private Frames() {}

    static void writePaper(DataOutputStream out, int wanted, String name, byte[] paper) throws IOException {
        out.writeInt(wanted);
        write(out, name.getBytes(StandardCharsets.UTF_8));
        write(out, paper);
        out.flush();
    }

    static String readName(DataInputStream in) throws IOException {
        return new String(read(in, LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    static byte[] readPaper(DataInputStream in) throws IOException {
        return read(in, LARGEST_PAPER);
    }

    static void writeText(DataOutputStream out, PaperText paper) throws IOException {
        out.writeByte(paper.condition().ordinal());
        write(out, capped(paper.text()));
        out.writeInt(Math.min(paper.formFields().size(), MOST_FIELDS));
        int left = MOST_FIELDS;
        for (var field : paper.formFields().entrySet()) {
            if (left-- > 0) {
                write(out, capped(field.getKey()));
                write(out, capped(field.getValue()));
            }
        }
        out.flush();
    }

    /** Trusts the other side with nothing: a length out of bounds ends the conversation. */
    static PaperText readText(DataInputStream in) throws IOException {
        int condition = in.readUnsignedByte();
        String text = text(in);
        int fields = in.readInt();
        if (fields < 0 || fields > MOST_FIELDS || condition >= CONDITIONS.length) {
            throw new IOException("The reading process answers out of form.");
        }
        Map<String, String> formFields = new LinkedHashMap<>();
        for (int i = 0; i < fields; i++) {
            formFields.put(text(in), text(in));
        }
        return new PaperText(text, formFields, CONDITIONS[condition]);
    }

    static void writePicture(DataOutputStream out, Optional<PagePicture> picture) throws IOException {
        out.writeInt(picture.map(PagePicture::pages).orElse(0));
        write(out, picture.map(PagePicture::jpeg).orElse(new byte[0]));
        out.flush();
    }

    static Optional<PagePicture> readPicture(DataInputStream in) throws IOException {
        int pages = in.readInt();
        byte[] jpeg = read(in, LARGEST_PICTURE);
        return pages > 0 && jpeg.length > 0 ? Optional.of(new PagePicture(jpeg, pages)) : Optional.empty();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(read(in, LONGEST_TEXT * BYTES_A_CHARACTER), StandardCharsets.UTF_8);
    }

    private static byte[] capped(String text) {
        String kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return kept.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("The reading process answers out of form.");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The reading process ended in the middle of a word.");
        }
        return bytes;
    }
}

package org.footagedesk.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;

/** One document of three pages and one message, each written by somebody hostile. */
public class PaperOriginals implements Originals {

    /** The SHA-256 of the one document on {@link PaperCases#ORDINARY}. */
    public static final String DOCUMENT = "382635c9325bf3273d195ff1b8a44e5b11afd7d97addeb8863ea35feb98c1a07";

    public static final String FILE = "<html>" + PaperCases.SCRIPT + "</html>";
    public static final String MESSAGE = "s1";

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9};

    @Override
    public Optional<DocumentPage> document(CaseReference reference, String sha256, int page, StaffMember who) {
        return sha256.equals(DOCUMENT)
                ? Optional.of(new DocumentPage(
                        PaperCases.SCRIPT + ".pdf",
                        DocumentType.PASSPORT,
                        DOCUMENT,
                        MESSAGE,
                        12_345,
                        "Passport of Ann Example " + PaperCases.SCRIPT + " [[${7*7}]]",
                        new TreeMap<>(Map.of("ds_full_name", "Ann " + PaperCases.SCRIPT)),
                        false,
                        page > 3 ? null : new DocumentPage.Picture(JPEG, page, 3)))
                : Optional.empty();
    }

    @Override
    public Optional<StrangersFile> file(CaseReference reference, String sha256, StaffMember who) {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        return sha256.equals(DOCUMENT)
                ? Optional.of(
                        new StrangersFile(reference + "-document-1.pdf", bytes.length, new ByteArrayInputStream(bytes)))
                : Optional.empty();
    }

    @Override
    public Optional<MessagePage> message(CaseReference reference, String submission, StaffMember who) {
        return submission.equals(MESSAGE) ? Optional.of(message()) : Optional.empty();
    }

    @Override
    public Optional<MessagePage> filedMessage(String submission, StaffMember who) {
        return submission.endsWith("1") ? Optional.of(message()) : Optional.empty();
    }

    private static MessagePage message() {
        return new MessagePage(
                PaperCases.NOW,
                "MAIL",
                PaperCases.SCRIPT,
                PaperCases.SCRIPT,
                "Please send me " + PaperCases.SCRIPT,
                "Subject: CCTV\n\n<img src=x onerror=alert(1)> [[${7*7}]] " + PaperCases.SCRIPT,
                false,
                2_400_000);
    }
}

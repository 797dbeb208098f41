package org.footagedesk.letter.email;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;

/** A paper that is attached to a mail. */
record PdfAttachment(String name, byte[] pdf) {

    MimeBodyPart part() throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
        part.setDisposition("attachment");
        part.setFileName(name);
        return part;
    }
}

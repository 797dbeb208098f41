package org.footagedesk.demonstration.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines a mail server writes above a message it delivers (RFC 5321 4.4): where it came from and for whom. */
final class Envelope {

    private Envelope() {}

    static byte[] of(String sender, List<String> recipients) {
        var lines = new StringBuilder("Return-Path: <" + oneLine(sender) + ">\r\n");
        recipients.forEach(recipient ->
                lines.append("Delivered-To: ").append(oneLine(recipient)).append("\r\n"));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The message with another envelope than it was written with. */
    static byte[] instead(byte[] written, byte[] message, byte[] envelope) {
        byte[] whole = Arrays.copyOf(envelope, envelope.length + message.length - written.length);
        System.arraycopy(message, written.length, whole, envelope.length, message.length - written.length);
        return whole;
    }

    private static String oneLine(String address) {
        return address.replaceAll("[\\p{Cc}<>]", "");
    }
}

package org.footagedesk.desk;

import java.time.Instant;

/**
 * A message as it was kept, byte for byte, as text.
 *
 * @param from who wrote, as far as the message says
 * @param words what the machine reads in it
 * @param source the bytes as text, from the beginning
 * @param whole whether that is all of them
 * @param length of the message in bytes
 */
public record MessagePage(
        Instant receivedAt,
        String channel,
        String from,
        String subject,
        String words,
        String source,
        boolean whole,
        long length) {}

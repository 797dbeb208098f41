package org.footagedesk.letter.notify;

import java.time.Duration;

/**
 * The body's service at GOV.UK Notify.
 *
 * @param apiKey as Notify shows it once: a name, the service's id and a secret
 * @param address of Notify itself, such as {@code https://api.notifications.service.gov.uk}
 * @param emailTemplate the id of a template made of ((subject)) and ((body))
 * @param domain of the body's mailbox, which ends our names for letters
 * @param patience how long one call may take
 */
public record NotifyService(String apiKey, String address, String emailTemplate, String domain, Duration patience) {

    /** Two ids of 36 characters end every key. */
    private static final int SHORTEST_KEY = 73;

    public NotifyService {
        if (apiKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("The GOV.UK Notify API key is too short to be one.");
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "GOV.UK Notify at " + address;
    }
}

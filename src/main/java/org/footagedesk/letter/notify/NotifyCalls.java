package org.footagedesk.letter.notify;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.ReasonCode;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/** Calls to Notify, each within its time; a call that may succeed later is {@link MailServerUnavailable}. */
final class NotifyCalls {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    /** One call of the client. */
    interface Call<T> {
        T on(NotificationClient client) throws NotificationClientException;
    }

    /** What Notify will never take. */
    static final class BadRequest extends Exception {

        private static final long serialVersionUID = 1;

        BadRequest(NotificationClientException cause) {
            // Notify's own words may quote an address; they stay in the cause, which is never logged.
            super("Notify will not take it.", cause);
        }
    }

    static {
        // Else the platform repeats a call whose connection broke, and a letter would be given twice.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final NotifyService service;
    private final NotificationClient client;

    NotifyCalls(NotifyService service) {
        this.service = service;
        this.client = new NotificationClient(service.apiKey(), service.address());
    }

    <T> T call(Call<T> call) throws BadRequest {
        // The client itself waits for ever. A call that is given up is left alone: the platform would repeat one whose
        // connection breaks.
        var running = new FutureTask<>(() -> call.on(client));
        Thread.ofVirtual().name("notify").start(running);
        try {
            return running.get(service.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw notNow("timeout", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw notNow("stopped", stopped);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static BadRequest failure(ExecutionException failed) {
        if (!(failed.getCause() instanceof NotificationClientException refused)) {
            throw new IllegalStateException("The call to Notify broke.", failed);
        }
        // The client calls a broken connection a bad request too, but then names its cause.
        if (refused.getHttpResult() == BAD_REQUEST && refused.getCause() == null) {
            return new BadRequest(refused);
        }
        throw notNow(
                switch (refused.getHttpResult()) {
                    case FORBIDDEN -> "key-refused";
                    case TOO_MANY -> "too-many";
                    case 0, BAD_REQUEST -> "unreachable";
                    default -> String.valueOf(refused.getHttpResult());
                },
                refused);
    }

    private static MailServerUnavailable notNow(String why, Throwable cause) {
        return new MailServerUnavailable(new ReasonCode("notify-" + why), cause);
    }
}

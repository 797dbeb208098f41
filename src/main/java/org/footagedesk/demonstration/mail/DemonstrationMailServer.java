package org.footagedesk.demonstration.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.footagedesk.intake.mail.LenientMail;
import org.footagedesk.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server for demonstrations, reachable from this machine only. It takes mail for any address by SMTP, shows any mailbox by
 * IMAP to whoever asks with any password, and never sends anything on. Mail for the desk is on disk before it is accepted and
 * stays there until it has left the desk's INBOX, so that a kill loses none; mail for others is held in memory and gone at the
 * end.
 */
public final class DemonstrationMailServer implements AutoCloseable {

    /** The largest message taken unless said otherwise, in bytes. */
    public static final long USUAL_LIMIT = 40L * 1024 * 1024;

    private static final int SWEEP_MILLIS = 500;

    private final Ports ports;
    private final EmailAddress desk;
    private final long largest;
    private final Mailboxes mailboxes = new Mailboxes();
    private final Deliveries deliveries;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail-sweeper").factory());
    private @Nullable SMTPServer smtp;
    private @Nullable PromptImap imap;

    /** Where the server listens; 0 takes any free port. */
    public record Ports(int smtp, int imap) {}

    /**
     * @param folder where accepted mail for the desk waits
     * @param desk the desk's own address; what comes for it with a plus and more counts too
     * @param largest the largest message taken, in bytes
     */
    public DemonstrationMailServer(Ports ports, Path folder, EmailAddress desk, long largest, InstantSource clock) {
        LenientMail.settle();
        this.ports = ports;
        this.desk = desk;
        this.largest = largest;
        this.deliveries = new Deliveries(new Spool(folder, largest), mailboxes, desk, clock);
    }

    /**
     * Starts listening, with what was accepted before and never fetched back in the desk's INBOX.
     *
     * @throws PortTaken naming the port and its option
     */
    public void start() {
        boolean listening = false;
        try {
            deliveries.resume();
            imap = listeningImap();
            imap.startAndWait();
            smtp = listeningSmtp();
            sweeper.scheduleWithFixedDelay(deliveries::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
            listening = true;
        } catch (IOException broken) {
            throw new UncheckedIOException("The mail folder cannot be used: " + broken.getMessage() + ".", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demonstration mail server was interrupted while it started.", stopped);
        } finally {
            if (!listening) {
                close();
            }
        }
    }

    /** Stops listening; mail of the desk that was never fetched waits on disk for the next start. */
    @Override
    public void close() {
        if (smtp != null) {
            smtp.stop();
        }
        if (imap != null) {
            imap.stopService();
        }
        sweeper.shutdownNow();
    }

    /** The ports in use, once started. */
    public Ports ports() {
        return smtp == null || imap == null ? ports : new Ports(smtp.getPortAllocated(), imap.getPort());
    }

    private String largestInWords() {
        return largest / (1024 * 1024) + " MB";
    }

    private PromptImap listeningImap() throws IOException {
        try {
            return new PromptImap(
                    new ServerSocket(ports.imap(), 0, InetAddress.getLoopbackAddress()), mailboxes.managers());
        } catch (BindException taken) {
            throw new PortTaken(ports.imap(), "desk.imap.port", taken);
        }
    }

    private SMTPServer listeningSmtp() {
        SMTPServer server = SMTPServer.port(ports.smtp())
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName(desk.domain())
                .softwareName("Footage Desk demonstration")
                .maxMessageSize(Math.toIntExact(largest))
                .messageHandlerFactory(context -> new ArrivingMail(deliveries, largestInWords()))
                .build();
        try {
            server.start();
            return server;
        } catch (RuntimeException refused) {
            // The library wraps what the socket says in a bare RuntimeException; only a taken port is known.
            if (refused.getCause() instanceof BindException taken) {
                throw new PortTaken(ports.smtp(), "desk.smtp.port", taken);
            }
            throw refused;
        }
    }
}

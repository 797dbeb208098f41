package org.footagedesk;

import org.footagedesk.casework.OutgoingServer;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.settings.Home;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the desk where it answers and how to try it. */
@Component
final class Welcome {

    private final DeskSettings settings;
    private final Home home;
    private final Environment environment;
    private final OutgoingServer smtp;
    private final MailSettings imap;

    Welcome(DeskSettings settings, Home home, Environment environment, OutgoingServer smtp, MailSettings imap) {
        this.settings = settings;
        this.home = home;
        this.environment = environment;
        this.smtp = smtp;
        this.imap = imap;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereTheDeskAnswers() {
        System.out.println(words());
        System.out.flush();
    }

    String words() {
        String web = "http://" + environment.getProperty("server.address", "localhost") + ":"
                + environment.getProperty("local.server.port", "8080");
        if (!settings.isDemonstration()) {
            return "Footage Desk serves on " + web + " (home " + home.path() + ").";
        }
        home.demonstrationPassword();
        return """
                Footage Desk: a demonstration; it answers on this machine only, and sends no mail outside.

                  For the public      %1$s/
                  For the staff       %1$s/desk
                    sign in as        %2$s
                    with the password in %3$s
                  A first e-mail      by one click on %1$s/demonstration, or from any mail program:
                                      write to %4$s by SMTP on 127.0.0.1 port %5$s,
                                      for example: curl --url smtp://127.0.0.1:%5$s --mail-from you@home.example \\
                                        --mail-rcpt %4$s --upload-file message.eml
                  Any mailbox         by IMAP on 127.0.0.1 port %6$s, with any password
                  Everything is kept in %7$s; stop with Ctrl-C.
                """.formatted(
                        web,
                        String.join(", ", settings.demonstration().staff()),
                        home.demonstrationPasswordFile(),
                        settings.address(),
                        smtp.port(),
                        imap.port(),
                        home.path());
    }
}

package org.footagedesk.letter;

import java.util.List;
import org.footagedesk.shared.EmailAddress;

/** Whom a letter is addressed to, and by which way it reaches them. */
public sealed interface Recipient {

    /** As lists show it: on one line. */
    String line();

    Carriage by();

    /** A text that no other recipient gives; part of what an approval is bound to. */
    String canonical();

    /** Somebody who is written to by e-mail. */
    record ByEmail(EmailAddress address) implements Recipient {

        @Override
        public String line() {
            return address.value();
        }

        @Override
        public Carriage by() {
            return Carriage.EMAIL;
        }

        @Override
        public String canonical() {
            return address.value();
        }
    }

    /** Somebody who is written to by post; the name and the lines of the address as they stand on the envelope. */
    record ByPost(String name, List<String> lines) implements Recipient {

        public ByPost {
            name = PlainText.line(name);
            lines = lines.stream()
                    .map(PlainText::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
            PlainText.requireLine("The name on the envelope", name);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("A letter by post needs an address.");
            }
        }

        @Override
        public String line() {
            return name + ", " + String.join(", ", lines);
        }

        @Override
        public Carriage by() {
            return Carriage.POST;
        }

        /** No e-mail address and no line of an address holds a tab. */
        @Override
        public String canonical() {
            return "\t" + name + "\t" + String.join("\t", lines);
        }
    }
}

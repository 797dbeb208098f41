package org.footagedesk.journal.roots;

import java.time.LocalDate;

/** One thing that comparing roots and journal showed; {@link #said} is a line for people. */
public sealed interface RootFinding {

    /** Whether the record is no longer what was signed. */
    default boolean breaks() {
        return true;
    }

    String said();

    /** The root holds, and so does the list beside it. */
    record Signed(JournalRoot root) implements RootFinding {
        @Override
        public boolean breaks() {
            return false;
        }

        @Override
        public String said() {
            return "Root of " + root.day() + ": signed; " + root.entries() + " entries in " + root.streams()
                    + " streams.";
        }
    }

    /** Nobody signed on these days; the chain of roots goes on, so none was taken away. */
    record NoneBetween(LocalDate before, LocalDate after) implements RootFinding {
        @Override
        public boolean breaks() {
            return false;
        }

        @Override
        public String said() {
            return "No root was made between " + before + " and " + after + ": the desk did not run.";
        }
    }

    /** The first root found names one before it. */
    record BeginsLater(LocalDate day) implements RootFinding {
        @Override
        public boolean breaks() {
            return false;
        }

        @Override
        public String said() {
            return "The roots before " + day + " are not in this folder.";
        }
    }

    record Unreadable(LocalDate day, String why) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: the root of " + day + " cannot be read: " + why + ".";
        }
    }

    record Forged(LocalDate day) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: the root of " + day + " is not signed by the key of this folder.";
        }
    }

    record OutOfChain(LocalDate day) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: the root of " + day
                    + " does not follow the one before it here; a root was changed or taken.";
        }
    }

    /** The list of streams is not the one that was signed. */
    record ListDiffers(LocalDate day) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: the list of streams of " + day + " is not the one that was signed.";
        }
    }

    record Missing(String stream, int version, LocalDate day) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: stream " + stream + " is missing; on " + day + " it stood at version " + version + ".";
        }
    }

    record Cut(String stream, int stands, int stood, LocalDate day) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: stream " + stream + " ends at version " + stands + "; on " + day + " it stood at version "
                    + stood + ".";
        }
    }

    record Changed(String stream, int version, LocalDate day) implements RootFinding {
        @Override
        public String said() {
            return "BROKEN: stream " + stream + " is not what it was on " + day + ": version " + version
                    + " has another hash or is gone.";
        }
    }
}

package org.footagedesk.endurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the desk and a server, passes everything on, and does something at the very moment at which a
 * conversation has come to a given word: so a process is killed between two steps without the product knowing of tests.
 */
final class Tap implements AutoCloseable {

    private static final int OVERLAP = 200;

    private final ServerSocket listening;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Tripwire wire;

    /** Who says the word. */
    enum Speaker {
        DESK,
        SERVER
    }

    /** A word and who says it. */
    record Word(Speaker speaker, String text) {

        static Word ofDesk(String text) {
            return new Word(Speaker.DESK, text);
        }

        static Word ofServer(String text) {
            return new Word(Speaker.SERVER, text);
        }
    }

    /** Words that must be said one after the other on one connection, and what happens instead of passing on the last. */
    private record Tripwire(List<Word> words, Runnable then) {}

    private Tap(int server) throws IOException {
        this.server = server;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    static Tap before(int server) throws IOException {
        return new Tap(server);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Arms the tap: when the words have been said in this order, the last is held back and that is done; once. */
    void when(List<Word> words, Runnable then) {
        wire = new Tripwire(words, then);
    }

    /** Cuts every conversation, as a network does. */
    void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }

    private void accept() {
        try {
            while (true) {
                Socket desk = listening.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                for (Socket socket : List.of(desk, behind)) {
                    socket.setTcpNoDelay(true);
                    open.add(socket);
                }
                var conversation = new Conversation();
                Thread.ofVirtual().start(() -> pass(Speaker.DESK, desk, behind, conversation));
                Thread.ofVirtual().start(() -> pass(Speaker.SERVER, behind, desk, conversation));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void pass(Speaker speaker, Socket from, Socket to, Conversation conversation) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                String said = new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                Runnable trip = conversation.heard(speaker, said);
                if (trip == null) {
                    out.write(piece, 0, read);
                    out.flush();
                } else {
                    trip.run();
                    return;
                }
            }
        } catch (IOException cut) {
            return;
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    /** How far one connection has come along the tripwire. */
    private final class Conversation {

        private @Nullable Tripwire followed;
        private int next;
        private String deskTail = "";
        private String serverTail = "";

        /** What to do instead of passing on what was just said; nothing where it is passed on. */
        synchronized @Nullable Runnable heard(Speaker speaker, String said) {
            Tripwire armed = wire;
            if (armed != followed) {
                followed = armed;
                next = 0;
            }
            String heard = (speaker == Speaker.DESK ? deskTail : serverTail) + said;
            while (armed != null && armed.words().get(next).speaker() == speaker) {
                Word word = armed.words().get(next);
                int at = heard.indexOf(word.text());
                if (at < 0) {
                    break;
                }
                heard = heard.substring(at + word.text().length());
                next++;
                if (next == armed.words().size()) {
                    return trippedOnce(armed);
                }
            }
            String tail = heard.substring(Math.max(0, heard.length() - OVERLAP));
            if (speaker == Speaker.DESK) {
                deskTail = tail;
            } else {
                serverTail = tail;
            }
            return null;
        }

        private @Nullable Runnable trippedOnce(Tripwire armed) {
            synchronized (Tap.this) {
                next = 0;
                if (wire != armed) {
                    return null;
                }
                wire = null;
                return armed.then();
            }
        }
    }
}

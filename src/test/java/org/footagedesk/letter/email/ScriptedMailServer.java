package org.footagedesk.letter.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what a test tells it to say, hangs up on command, and remembers what it heard. */
final class ScriptedMailServer implements AutoCloseable {

    /** Instead of a reply: the connection ends. */
    static final String HANG_UP = "hang up";

    /** Instead of a reply: nothing, while the connection stays open. */
    static final String SILENCE = "silence";

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Map<String, String> replies = new HashMap<>(
            Map.of("GREETING", "220 mail.anytown.example", "EHLO", "250 mail.anytown.example", "DATA", "354 go on"));
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param replies by command (GREETING, MAIL, RCPT, DATA, and "." for the end of the letter); all else gets 250 */
    ScriptedMailServer(Map<String, String> replies) throws IOException {
        this.replies.putAll(replies);
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                talk(line);
            } catch (IOException ended) {
                heard.add("(the line ended)");
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        if (!answered(line, "GREETING")) {
            return;
        }
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            heard.add(said);
            var command = said.split(" ")[0];
            if (!answered(line, command)) {
                return;
            }
            if (command.equals("DATA") && replies.get("DATA").startsWith("354")) {
                for (var words = in.readLine(); words != null && !words.equals("."); words = in.readLine()) {
                    heard.add(words);
                }
                if (!answered(line, ".")) {
                    return;
                }
            }
        }
    }

    private boolean answered(Socket line, String command) throws IOException {
        var reply = replies.getOrDefault(command, "250 fine");
        if (reply.equals(HANG_UP)) {
            return false;
        }
        if (!reply.equals(SILENCE)) {
            line.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return true;
    }
}

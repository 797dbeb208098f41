package org.footagedesk.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk's API as a member of its staff calls it. */
final class ApiCalls implements AutoCloseable {

    private final String base;
    private final String password;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    ApiCalls(String base, String password) {
        this.base = base;
        this.password = password;
    }

    /** What a call of the API came to. */
    record Told(int status, String words) {

        boolean done() {
            return status == 200;
        }
    }

    JsonNode get(String who, String path) {
        Told told = call(who, "GET", path, "");
        if (!told.done()) {
            throw new IllegalStateException(path + " answered " + told.status() + ": " + told.words());
        }
        return json.readTree(told.words());
    }

    Told post(String who, String path, Map<String, ?> body) {
        return call(who, "POST", path, json.writeValueAsString(body));
    }

    private Told call(String who, String method, String path, String body) {
        var signedIn = Base64.getEncoder().encodeToString((who + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + signedIn)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Told(answer.statusCode(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.footagedesk.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script that talks to a running desk. */
final class DeskApi {

    private static final int MANY = 500;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String base;
    private final String authorization;

    DeskApi(int port, String name, String password) {
        this.base = "http://127.0.0.1:" + port;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    List<JsonNode> cases() throws IOException, InterruptedException {
        return list("/api/cases?page=0&size=200", "cases");
    }

    JsonNode caseNamed(String reference) throws IOException, InterruptedException {
        return json.readTree(get("/api/cases/" + reference).body());
    }

    List<JsonNode> letters(String state) throws IOException, InterruptedException {
        return list("/api/letters?state=" + state, "letters");
    }

    int setAside() throws IOException, InterruptedException {
        return json.readTree(get("/api/set-aside").body()).get("total").asInt();
    }

    /** Approves the letter as it stands; false where the desk did not answer that it was done. */
    boolean approve(JsonNode letter) throws IOException, InterruptedException {
        String path = "/api/letters/" + letter.get("id").asString();
        String sha256 = json.readTree(get(path).body()).get("sha256").asString();
        return send(HttpRequest.newBuilder(URI.create(base + path + "/approve"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"sha256\":\"" + sha256 + "\"}")))
                        .statusCode()
                == 200;
    }

    private List<JsonNode> list(String path, String name) throws IOException, InterruptedException {
        return json.readTree(get(path).body())
                .get(name)
                .valueStream()
                .limit(MANY)
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Authorization", authorization).build(), BodyHandlers.ofString());
    }
}

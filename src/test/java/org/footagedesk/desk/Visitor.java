package org.footagedesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.footagedesk.settings.Home;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;

/** Somebody with a browser, or with a script, who talks to the desk over HTTP. */
public final class Visitor {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private final Home home;

    public Visitor(Environment environment, Home home) {
        this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        this.home = home;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> raw) {

        public Document page() {
            return Jsoup.parse(body);
        }

        public String text() {
            return page().text();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public String path() {
            return raw.uri().getPath();
        }
    }

    public Visitor signedInAs(String name) {
        submit("/sign-in", "/sign-in", Map.of("name", name, "password", home.demonstrationPassword()));
        return this;
    }

    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html, */*;q=0.8");
        for (int name = 0; name + 1 < headers.length; name += 2) {
            request.setHeader(headers[name], headers[name + 1]);
        }
        return send(request.GET());
    }

    /** Opens a page, takes the token of its forms, and sends a form to the address. */
    public Answer submit(String page, String address, Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        var token = get(page).page().selectFirst("input[name=_csrf]");
        if (token != null) {
            fields.put("_csrf", token.attr("value"));
        }
        return post(address, fields);
    }

    public Answer post(String address, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + address))
                .header("Accept", "text/html, */*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A call of the API with the demonstration's password. */
    public Answer call(String name, String method, String path, String json) {
        return call(name, home.demonstrationPassword(), method, path, json);
    }

    public Answer call(String name, String password, String method, String path, String json) {
        var pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + pair)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return send(json.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

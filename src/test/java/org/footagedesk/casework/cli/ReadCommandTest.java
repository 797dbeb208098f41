package org.footagedesk.casework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aMessageIsAnsweredInOneLineOfJson() throws IOException {
        Path mail = mail("a.eml", """
                From: Ann Example <ann@sender.example>
                To: cctv@desk.example
                Subject: my bike
                Date: Sun, 15 Nov 2026 10:00:00 +0000

                Please may I see the CCTV of my bike being taken outside the Guildhall yesterday at 3pm.
                """);

        assertThat(read(mail.toString())).isZero();

        JsonNode answer = onlyAnswer();
        assertThat(answer.path("file").asString()).endsWith("a.eml");
        assertThat(answer.path("automatic").asBoolean()).isFalse();
        JsonNode email = answer.path("fields").path("requester_email");
        assertThat(email.path("value").asString()).isEqualTo("ann@sender.example");
        assertThat(email.path("confidence").asDouble()).isPositive();
        assertThat(email.path("quote").isString()).isTrue();
        assertThat(email.path("source").asString()).isNotBlank();
        assertThat(email.path("rule").asString()).isNotBlank();
        assertThat(email.path("alternatives").isArray()).isTrue();
        assertThat(answer.path("missing").isArray()).isTrue();
        assertThat(answer.path("ambiguous").isArray()).isTrue();
        assertThat(answer.path("documents").isArray()).isTrue();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anAutomaticMessageIsNoRequest() throws IOException {
        Path mail = mail(
                "away.eml", "From: jo@police.example\nAuto-Submitted: auto-replied\nSubject: away\n\nI am away.\n");

        assertThat(read(mail.toString())).isZero();

        assertThat(onlyAnswer().path("kind").asString()).isEqualTo("NOT_A_REQUEST");
        assertThat(onlyAnswer().path("automatic").asBoolean()).isTrue();
    }

    @Test
    void aFolderIsReadByItsMessagesInOrder() throws IOException {
        mail("b.eml", "From: b@sender.example\nSubject: b\n\nb\n");
        mail("a.eml", "From: a@sender.example\nSubject: a\n\na\n");
        mail("notes.txt", "not a message");

        assertThat(read(folder.toString())).isZero();

        assertThat(out.toString().lines()).hasSize(2).first().asString().contains("a.eml");
    }

    @Test
    void whatCannotBeReadCostsALineEachAndTheRestIsAnswered() throws IOException {
        Path picture = mail("picture.eml", "\u0000\u0001 no message at all");
        Path good = mail("good.eml", "From: a@sender.example\nSubject: a\n\nMay I have the CCTV?\n");

        assertThat(read(picture.toString(), folder.resolve("absent.eml").toString(), good.toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("picture.eml") && line.contains("not an e-mail message"))
                .anyMatch(line -> line.contains("absent.eml") && line.contains("cannot be opened"));
        assertThat(out.toString().lines()).singleElement().asString().contains("good.eml");
    }

    @Test
    void namingNoFileIsWrongUsage() {
        assertThat(read()).isEqualTo(2);
    }

    private Path mail(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int read(String... arguments) {
        return new CommandLine(new ReadCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode onlyAnswer() {
        assertThat(out.toString().lines()).hasSize(1);
        return JsonMapper.builder().build().readTree(out.toString());
    }
}

package org.footagedesk.casework.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.footagedesk.casework.MessageToRead;
import org.footagedesk.casework.Places;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.RequestReader;
import org.footagedesk.reading.documents.SandboxedDocumentReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code desk read}: what the desk reads in e-mail messages, one line of JSON for each. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads e-mail messages and prints one line of JSON for each: kind, fields with their quotes, documents, what is missing.",
            "Pictures are listed but not read. A message that cannot be read costs a line on stderr and exit code 1."
        })
public final class ReadCommand implements Callable<Integer> {

    private static final long LARGEST = 40L * 1024 * 1024;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final RequestReader requests;
    private final MailReader mails = new MailReader();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "A message, or a folder whose .eml files are read.")
    private List<Path> named = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    /** Knows the cameras of the policy that a desk is started with by default. */
    public ReadCommand() {
        this(Places.readerOfShipped("totnes-2025"));
    }

    ReadCommand(RequestReader requests) {
        this.requests = requests;
    }

    @Override
    public Integer call() throws IOException {
        boolean allRead = true;
        try (var documents = new SandboxedDocumentReader()) {
            for (Path file : MessageFiles.in(named)) {
                Optional<Answer> answer = answer(file, documents);
                answer.ifPresent(this::print);
                allRead &= answer.isPresent();
            }
        }
        return allRead ? 0 : 1;
    }

    private Optional<Answer> answer(Path file, SandboxedDocumentReader documents) {
        Optional<ReadMail> mail = mail(file);
        if (mail.isEmpty()) {
            return Optional.empty();
        }
        List<String> defects = mail.get().defects();
        ReadableMessage message = MessageToRead.of(mail.get(), documents);
        return switch (requests.read(message)) {
            case Reading.Request request -> Optional.of(Answer.request(file.toString(), request, message, defects));
            case Reading.NothingAsked nothing ->
                Optional.of(Answer.nothingAsked(file.toString(), false, nothing.rule(), message, defects));
            case Reading.Automatic automatic ->
                Optional.of(Answer.nothingAsked(file.toString(), true, automatic.rule(), message, defects));
            case Reading.Unreadable unreadable -> refused(file, unreadable.reason());
        };
    }

    private Optional<ReadMail> mail(Path file) {
        try (InputStream raw = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                return refused(file, "larger than 40 MB; save its papers and read them alone.");
            }
            ReadMail mail = mails.read(raw, Files.getLastModifiedTime(file).toInstant());
            boolean isMail = mail.sender().isPresent()
                    || mail.messageId().isPresent()
                    || !mail.recipients().isEmpty();
            return isMail
                    ? Optional.of(mail)
                    : refused(file, "not an e-mail message; give it one as saved by a mail program.");
        } catch (IOException unreadable) {
            return refused(file, "cannot be opened; check its name and rights.");
        }
    }

    private <T> Optional<T> refused(Path file, String why) {
        commandLine().getErr().println(file + ": " + why);
        commandLine().getErr().flush();
        return Optional.empty();
    }

    private void print(Answer answer) {
        commandLine().getOut().println(JSON.writeValueAsString(answer));
        commandLine().getOut().flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli sets the command's own description")
                .commandLine();
    }
}

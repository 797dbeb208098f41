package org.footagedesk.desk.api;

import java.util.stream.Collectors;
import org.footagedesk.desk.Outcome;
import org.springframework.http.HttpStatus;

/** A call that is answered with a status and one clear line. */
final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String line;

    private ApiRefusal(HttpStatus status, String line) {
        super(line);
        this.status = status;
        this.line = line;
    }

    static ApiRefusal noSuch(String what) {
        return new ApiRefusal(HttpStatus.NOT_FOUND, "There is no " + what + ".");
    }

    static ApiRefusal unprocessable(String line) {
        return new ApiRefusal(HttpStatus.UNPROCESSABLE_CONTENT, line);
    }

    /** Goes on when the command was done, and refuses with the matching status otherwise. */
    static void unlessDone(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {}
            case Outcome.NotAllowed no -> throw new ApiRefusal(HttpStatus.FORBIDDEN, no.why());
            case Outcome.Changed changed -> throw new ApiRefusal(HttpStatus.CONFLICT, changed.why());
            case Outcome.Blocked blocked -> throw unprocessable("Blocked by " + blocked.gate() + ": " + blocked.why());
            case Outcome.Invalid invalid ->
                throw unprocessable(invalid.problems().entrySet().stream()
                        .map(problem -> problem.getKey() + ": " + problem.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")));
            case Outcome.NotFound gone -> throw noSuch(gone.what());
        }
    }

    HttpStatus status() {
        return status;
    }

    String line() {
        return line;
    }
}

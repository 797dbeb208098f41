package org.footagedesk.casework.cli;

import java.util.Objects;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.casework.TemplatesOfLetters;
import org.footagedesk.policy.lint.PolicyLinter;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.policy.yaml.PolicyFiles;
import org.footagedesk.policy.yaml.PolicyProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code desk policy check}: whether a policy can be used, and where it parts from the law. */
@Command(name = "policy", mixinStandardHelpOptions = true, description = "Looks through a CCTV policy.")
public final class PolicyCommand implements Runnable {

    private static final int LOADED = 0;
    private static final int REFUSED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    /** Without a word of what to do there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(command().commandLine(), "Say what to do with the policy: desk policy check NAME");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Reads a policy and says where it parts from the law: code, level, clause, what each of them says.",
                "Ends with 0 if the policy can be used, warnings or not; 1 if it is refused, with every problem by"
                        + " file and line; 2 for wrong usage."
            })
    int check(
            @Parameters(paramLabel = "PROFILE|FILE", description = "such as totnes-2025, or a file of your own")
                    String policy,
            @Option(names = "--json", description = "print JSON instead of text") boolean json) {
        return switch (new PolicyFiles(new PredicatesOfCases(), TemplatesOfLetters.bundled()).load(policy)) {
            case PolicyFile.Loaded loaded -> {
                var divergences = new PolicyLinter(CalendarFiles.load()).divergences(loaded.profile());
                say(
                        json
                                ? json(CheckedPolicy.of(loaded.profile(), divergences))
                                : PolicyInText.of(loaded.profile(), divergences));
                yield LOADED;
            }
            case PolicyFile.Refused refused -> {
                if (json) {
                    say(json(CheckedPolicy.refused(refused.problems())));
                } else {
                    refused.problems().forEach(this::complain);
                }
                yield REFUSED;
            }
        };
    }

    private static String json(CheckedPolicy checked) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(checked);
    }

    private void say(String text) {
        var out = command().commandLine().getOut();
        out.println(text);
        out.flush();
    }

    private void complain(PolicyProblem problem) {
        var err = command().commandLine().getErr();
        err.println(problem);
        err.flush();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}

package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.policy.LetterSent;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.Procedure.Mark;
import org.footagedesk.policy.Standing;
import org.footagedesk.policy.Step;
import org.footagedesk.policy.StepTaken;
import org.footagedesk.policy.yaml.ProcedureReader.Part;
import org.footagedesk.shared.RequestKind;

/** The procedures that ship with the desk, {@code procedures/*.yaml}: the charts of DOMAIN E.1 to E.11, and what all kinds share. */
final class Procedures {

    private static final String COMMON = "common";

    private static final Map<RequestKind, String> FILES = files();

    private final Map<RequestKind, Procedure> procedures = new EnumMap<>(RequestKind.class);
    private final List<PolicyProblem> problems = new ArrayList<>();

    /** @param predicateKnown whether a predicate of that name can be told of a procedure with these steps */
    Procedures(BiPredicate<String, Set<String>> predicateKnown) {
        Optional<Part> common = part(COMMON);
        FILES.forEach((kind, file) -> common.ifPresent(
                shared -> part(file).ifPresent(own -> procedure(kind, file, own, shared, predicateKnown))));
    }

    /** The procedure of that kind; empty where its file is flawed. */
    Optional<Procedure> of(RequestKind kind) {
        return Optional.ofNullable(procedures.get(kind));
    }

    /** What is wrong with the files. */
    List<PolicyProblem> problems() {
        return problems.stream().distinct().toList();
    }

    private Optional<Part> part(String name) {
        String file = "procedures/" + name + ".yaml";
        try (var stream = Procedures.class.getResourceAsStream("/" + file)) {
            var noted = new Problems(file);
            var part = stream == null
                    ? Optional.<Part>empty()
                    : YamlText.read(file, stream.readAllBytes(), noted)
                            .value()
                            .flatMap(section -> ProcedureReader.part(section).value());
            problems.addAll(noted.inOrder());
            if (stream == null) {
                problems.add(new PolicyProblem(file, 0, "", "the procedure is missing from the installation"));
            }
            return part;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void procedure(
            RequestKind kind, String file, Part own, Part common, BiPredicate<String, Set<String>> predicateKnown) {
        Map<Boolean, List<Step>> written = together(own, common, Part::steps).stream()
                .collect(Collectors.partitioningBy(step -> isFor(kind, step, own, common)));
        List<Step> steps = Objects.requireNonNull(written.get(true));
        Set<String> ofOtherKinds = Objects.requireNonNull(written.get(false)).stream()
                .map(Step::id)
                .collect(Collectors.toSet());
        List<Standing> stands =
                Stream.concat(common.stands().stream(), own.stands().stream()).toList();
        List<Mark> marks = together(own, common, Part::marks).stream()
                .filter(mark -> stepOf(mark).filter(ofOtherKinds::contains).isEmpty())
                .toList();
        Set<String> ids = steps.stream().map(Step::id).collect(Collectors.toSet());
        unknown(steps, stands, marks, ids, predicateKnown)
                .forEach(what -> problems.add(new PolicyProblem("procedures/" + file + ".yaml", 0, kind.name(), what)));
        procedures.put(kind, new Procedure(steps, stands, marks));
    }

    private static Stream<String> unknown(
            List<Step> steps,
            List<Standing> stands,
            List<Mark> marks,
            Set<String> ids,
            BiPredicate<String, Set<String>> predicateKnown) {
        Stream<String> predicates = Stream.concat(
                steps.stream()
                        .flatMap(step -> Stream.of(step.when(), step.unless(), step.needs())
                                .flatMap(List::stream)),
                stands.stream().flatMap(standing -> standing.when().stream()));
        Stream<String> missingSteps = Stream.concat(
                steps.stream().flatMap(step -> step.undoes().stream()),
                marks.stream().flatMap(mark -> Stream.concat(mark.afterPassing().stream(), stepOf(mark).stream())));
        return Stream.concat(
                predicates
                        .filter(name -> !predicateKnown.test(name, ids))
                        .map(name -> "unknown predicate '" + name + "': it could never be met"),
                missingSteps.filter(step -> !ids.contains(step)).map(step -> "there is no step '" + step + "'"));
    }

    private static Optional<String> stepOf(Mark mark) {
        return switch (mark.is()) {
            case StepTaken(String step) -> Optional.of(step);
            case LetterSent _, Milestone _ -> Optional.empty();
        };
    }

    private static <T> List<T> together(Part own, Part common, Function<Part, List<T>> list) {
        return Stream.concat(list.apply(own).stream(), list.apply(common).stream())
                .toList();
    }

    private static boolean isFor(RequestKind kind, Step step, Part own, Part common) {
        Set<RequestKind> only = own.only().getOrDefault(step.id(), common.only().getOrDefault(step.id(), Set.of()));
        return only.isEmpty() || only.contains(kind);
    }

    private static Map<RequestKind, String> files() {
        var files = new EnumMap<RequestKind, String>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            switch (kind) {
                case SUBJECT_ACCESS, AGENT_ACCESS -> files.put(kind, "subject-access");
                case POLICE -> files.put(kind, "police");
                case PROSECUTING_BODY -> files.put(kind, "prosecuting-body");
                case LEGAL -> files.put(kind, "legal");
                case SECONDARY -> files.put(kind, "secondary");
                case MEDIA -> files.put(kind, "media");
                case OBJECTION -> files.put(kind, "objection");
                case COMPLAINT -> files.put(kind, "complaint");
                case INFORMATION -> files.put(kind, "information");
                case POLICY_COPY -> files.put(kind, "policy-copy");
                case NOT_A_REQUEST -> {}
            }
        }
        return files;
    }
}

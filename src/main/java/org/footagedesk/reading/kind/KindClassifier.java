package org.footagedesk.reading.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.shared.RequestKind;

/** Weighs the cues; what a person could check by eye, with no hidden numbers. */
public final class KindClassifier {

    private static final int READ_AT_MOST = 20_000;
    private static final double UNSURE = 0.4;

    /**
     * The kind of a message.
     *
     * @param words subject and body without quotes and disclaimers
     * @param sender the sender's address and shown name
     * @param documents the text of all documents
     */
    public KindChoice choose(String words, String sender, String documents) {
        String said = head(words).replaceAll("\\s*\\n\\s*", " ");
        String papers = head(documents);
        Map<RequestKind, Double> weights = new EnumMap<>(RequestKind.class);
        Map<RequestKind, List<String>> names = new EnumMap<>(RequestKind.class);
        boolean asks = Asking.in(said);
        for (Cue cue : Cues.ALL) {
            double share = share(cue, said, sender, papers);
            if (share == 0) continue;
            asks |= cue.asks();
            weights.merge(cue.kind(), cue.weight() * share, Double::sum);
            names.computeIfAbsent(cue.kind(), _ -> new ArrayList<>()).add(cue.name());
        }
        Precedence.apply(weights, said, papers);
        return asks && best(weights, names).kind() == RequestKind.NOT_A_REQUEST
                ? inSpiteOfItsTrimmings(weights, names)
                : best(weights, names);
    }

    /** Somebody asks for something under words that newsletters and automatic replies use: a request, though an unsure one. */
    private static KindChoice inSpiteOfItsTrimmings(
            Map<RequestKind, Double> weights, Map<RequestKind, List<String>> names) {
        weights.remove(RequestKind.NOT_A_REQUEST);
        KindChoice choice = best(weights, names);
        return new KindChoice(choice.kind(), Math.min(UNSURE, choice.confidence()), choice.because());
    }

    private static double share(Cue cue, String said, String sender, String papers) {
        return switch (cue.where()) {
            case SENDER -> cue.pattern().matcher(sender).find() ? 1 : 0;
            case DOCUMENTS -> cue.pattern().matcher(papers).find() ? 1 : 0;
            case WORDS ->
                cue.pattern().matcher(said).find()
                        ? 1
                        : cue.pattern().matcher(papers).find() ? 0.6 : 0;
        };
    }

    private static KindChoice best(Map<RequestKind, Double> weights, Map<RequestKind, List<String>> names) {
        RequestKind kind = RequestKind.INFORMATION;
        double first = 0;
        double second = 0;
        for (var weight : weights.entrySet()) {
            if (weight.getValue() > first) {
                second = first;
                first = weight.getValue();
                kind = weight.getKey();
            } else {
                second = Math.max(second, weight.getValue());
            }
        }
        double lead = first == 0 ? 0 : (first - second) / first;
        double confidence = first == 0 ? 0.2 : Math.min(0.97, 0.5 + 0.35 * lead + 0.04 * Math.min(first, 6));
        return new KindChoice(kind, confidence, names.getOrDefault(kind, List.of()));
    }

    private static String head(String text) {
        return text.length() > READ_AT_MOST ? text.substring(0, READ_AT_MOST) : text;
    }
}

package org.footagedesk.intake.chat;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hears what happened and what somebody wore, where the words announce it. */
final class StoryWords {

    private static final Pattern WORN = Pattern.compile(
            "(?iu)\\b(?:wearing|wore|dressed in|had on)\\s+([^.;\\n]{3,200}?)(?=\\s*(?:[.;\\n]|$|,? and (?:my|i|it|the)\\b|, (?:my|i|it)\\b))");
    private static final Pattern HAPPENED = Pattern.compile(
            "(?iu)\\b(?:stole|stolen|scratched|hit|pushed|shoved|fell|tripped|assault|attack|damaged|mugged|followed|crash|collid"
                    + "|bumped|broke|broken|smashed|threaten|grabbed|robbed|knocked|punched|kicked|spat|shouted|vandalis|graffiti|dented"
                    + "|reversed into|drove into|ran into|lost my|took my|accident|slipped|harass)\\w*");

    private StoryWords() {}

    static Optional<String> worn(String said) {
        Matcher worn = WORN.matcher(said);
        return worn.find() ? Optional.of(worn.group(1).strip()) : Optional.empty();
    }

    /** The sentences that tell of something happening; a bare mention of a crime in a question tells nothing. */
    static Optional<String> happened(String said) {
        String story = Arrays.stream(said.split("(?<=[.!\\n])\\s+"))
                .filter(sentence -> HAPPENED.matcher(sentence).find())
                .filter(sentence -> sentence.strip().split("\\s+").length >= 4 && !sentence.contains("?"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return story.isEmpty() ? Optional.empty() : Optional.of(story);
    }
}

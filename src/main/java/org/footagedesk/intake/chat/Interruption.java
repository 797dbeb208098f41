package org.footagedesk.intake.chat;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A question that people ask in the middle of being asked; each has a published answer. */
enum Interruption {
    /** Nobody is told whether anybody appears, before identity and authority are checked (DOMAIN E.0 rule 5). */
    ON_FOOTAGE(
            "\\b(?:am|was|is|were|are) (?:i|he|she|they|it|anyone|my \\w+) (?:on|in|caught on) (?:the |your )?(?:footage|cctv|camera|film|video)"
                    + "|(?:can|could|do|did) (?:you|the cameras?) (?:see|show|get|catch|film|record) (?:me|him|her|them|it|who)"
                    + "|do you have (?:any )?(?:footage|film|video) of|have you got (?:any )?footage"),
    RETENTION(
            "how long (?:do|does|is|are|will|before) (?:you|it|the|they|footage|recordings?|images?)\\b.*\\b(?:keep|kept|hold|held|store|stored"
                    + "|deleted|wiped|retain\\w*)|when (?:is|does|will) (?:it|the footage|footage).*(?:deleted|wiped|overwritten)"
                    + "|still have (?:it|the footage)|too late"),
    PROGRESS(
            "how long (?:will|does|do|is) (?:it|this|that|i)\\b|when (?:will|do|can) i (?:hear|get|know|expect)|how soon"),
    CAMERAS(
            "(?:is|are|was) there (?:a |any )?(?:cctv|cameras?)|(?:which|what|where) (?:are |is )?(?:your |the )?(?:cctv|cameras?)"
                    + "|do you (?:have|cover|film) .*(?:cameras?|cctv|street|road|park)|(?:any|have) cameras?\\b.*\\?|where are (?:your|the) cameras"),
    COST(
            "how much (?:does|do|is|will|would)\\b|what does (?:it|this|that) cost|(?:is|are) (?:it|this|there) (?:free|a fee|a charge|any (?:fee|charge))"
                    + "|(?:do|will|must) i (?:have to |need to )?pay|what(?:'s| is) the (?:fee|cost|charge|price)"),
    COMPLAINT(
            "\\b(?:how (?:do|can) i|i (?:want|would like|wish|'d like) to|who do i|make a) complain|make a complaint|complaints? (?:procedure|about you)"),
    PERSON(
            "(?:speak|talk) (?:to|with) (?:a|an|some|some ?one|somebody|the)\\b|\\ba (?:real |human )?person,? please|\\bhuman (?:being )?please"
                    + "|^\\W*(?:a )?(?:human|person|operator|agent)\\W*$|can (?:someone|somebody|a person) (?:call|ring|phone|help)"
                    + "|(?:phone|ring|telephone) number (?:for|of|to)|i want a (?:human|person)"),
    PRIVACY(
            "what (?:do|will|happens?) (?:you |to )?.*\\b(?:my )?(?:data|details|information|answers)\\b.*\\?|privacy|gdpr\\?"),
    REASON("^\\W*why\\b.*\\?|why do you (?:need|want|ask)|do i have to (?:say|tell|answer|give)");

    private final Pattern words;

    Interruption(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Interruption> in(String said) {
        return Arrays.stream(values())
                .filter(interruption -> interruption.words.matcher(said).find())
                .findFirst();
    }
}

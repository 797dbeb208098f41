package org.footagedesk.intake.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hears a person's name: where the words announce one, or as the whole answer to being asked for it. */
final class NameWords {

    private static final String TOKEN = "\\p{L}[\\p{L}\\p{M}'’.-]{0,40}";
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)\\b(?:my (?:full )?name is|my name['’]s|the name['’]s|name:|i am called|i['’]m called)\\s+(" + TOKEN
                    + "(?:\\s" + TOKEN + "){0,4})");
    private static final Pattern INTRODUCED = Pattern.compile("(?u)\\b(?:[Ii] am|[Ii]['’]m|[Tt]his is|[Ii]t['’]s)\\s+"
            + "(\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’.-]{0,30}){1,3})");
    private static final Pattern BARE = Pattern.compile("(?u)" + TOKEN + "(?:\\s+" + TOKEN + "){0,5}");
    private static final Set<String> NOT_IN_NAMES = Set.of(
            ("a about actually afternoon again all am an and angry any are as ask asking at bad be been bit but by bye can cannot"
                            + " cheers could day do does dont don't evening fine for from fun good great happy have hello help here hey hi"
                            + " how i i'm if in is it its it's just know later like lovely maybe me mine morning my never nice night no none"
                            + " nope not nothing now of off ok okay on one or out please police quite rain really right say see so someone"
                            + " something sorry sure tell test than thank thanks that the their them then there they thing this to today"
                            + " tomorrow tonight too upset very wait want was weather well were what when where which who why will with"
                            + " would yeah yep yes yesterday you your monday tuesday wednesday thursday friday saturday sunday weekend"
                            + " skip camera cameras footage video somebody else because happened outside inside street hall")
                    .split(" "));

    private NameWords() {}

    /** A name that the words announce, as in "my name is Sam Taylor, and yesterday ...". */
    static Optional<String> announced(String said) {
        Matcher announced = ANNOUNCED.matcher(said);
        if (announced.find()) {
            return written(upToFirstOrdinaryWord(announced.group(1)));
        }
        Matcher introduced = INTRODUCED.matcher(said);
        return introduced.find() ? bare(introduced.group(1)) : Optional.empty();
    }

    /** The whole answer as a name, if it can be one; talk about the weather cannot. */
    static Optional<String> bare(String said) {
        String name = said.strip().replaceFirst("(?i)^(?:i am|i['’]m|it['’]s|it is|this is|me,)\\s+", "");
        name = name.replaceFirst("[.!]+$", "");
        boolean ordinary = Arrays.stream(name.toLowerCase(Locale.UK).split("[\\s,]+"))
                .anyMatch(word -> NOT_IN_NAMES.contains(word.replace('’', '\'')));
        return BARE.matcher(name).matches() && !ordinary && name.length() > 1 ? written(name) : Optional.empty();
    }

    private static String upToFirstOrdinaryWord(String words) {
        return Arrays.stream(words.split("\\s+"))
                .takeWhile(word -> !NOT_IN_NAMES.contains(word.toLowerCase(Locale.UK)))
                .collect(Collectors.joining(" "));
    }

    /** Somebody who types without capitals still gets them in a letter. */
    private static Optional<String> written(String name) {
        String plain = name.strip().replaceAll("\\s+", " ").replaceFirst("[.,-]+$", "");
        if (plain.isEmpty()) return Optional.empty();
        boolean small = plain.equals(plain.toLowerCase(Locale.UK));
        return Optional.of(
                small
                        ? Arrays.stream(plain.split(" "))
                                .map(word -> word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1))
                                .collect(Collectors.joining(" "))
                        : plain);
    }
}

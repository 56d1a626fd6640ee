package nl.stedenband.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.AuthorityCode;
import nl.stedenband.registry.naming.NameForm;
import nl.stedenband.registry.naming.WrittenName;

/**
 * A search for names in the full-text index, in whatever spelling. All that the user writes is text to look for: nothing in
 * it has a meaning to Lucene or Cypher. Names that are only alike are looked for where no name at all fits as it is written:
 * who writes well gets nothing else.
 *
 * @param lucene the question to the index for names that fit as written
 * @param alike the question for names that differ in a letter or two; empty where all words are too short for that
 * @param phrase the question for names with the words as they stand; empty where it asks no more than {@code lucene}
 * @param meant what is looked for, to put the thing of just that name first
 * @param keys of what the text means by itself as a code or the name of a country in another language, the likeliest first
 */
public record NameSearch(String lucene, String alike, String phrase, WrittenName meant, List<String> keys) {
    /** Finds everything that has a name. */
    public static final NameSearch ANYTHING = new NameSearch("*:*", "");

    /** The last rank of how well a name fits: 0 is the whole name, 1 as it stands, 2 all words or the last begun, 3 alike. */
    static final long ALIKE = 3;

    /** Longer texts are no names; the rest of them is not looked at. */
    private static final int LONGEST = 200;

    private static final int FORGIVEN_ONE_LETTER = 4;
    private static final int FORGIVEN_TWO_LETTERS = 8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern APOSTROPHES_AROUND = Pattern.compile("^['’]+|['’]+$");

    /** For names that fit a question as it is. */
    public NameSearch(String lucene, String name) {
        this(lucene, "", "", WrittenName.asItStands(name), List.of());
    }

    /** Looks for names with all of these words, the last of which may be only begun. */
    public static NameSearch of(String text) {
        String looked = text.strip();
        if (looked.isEmpty()) {
            return ANYTHING;
        }
        if (looked.length() > LONGEST) {
            looked = looked.substring(0, LONGEST);
        }
        WrittenName meant = WrittenName.read(looked);
        String phrase = Stream.of(looked, meant.name())
                .distinct()
                .map(NameSearch::quoted)
                .collect(Collectors.joining(" OR "));
        List<String> words = words(looked);
        String written = words.isEmpty() ? phrase : '(' + phrase + ")^4 OR (" + begun(words) + ')';
        String otherwise =
                otherwise(looked, meant).map(name -> " OR " + quoted(name)).collect(Collectors.joining());
        List<String> keys =
                AuthorityCode.orCountryNamed(looked).stream().map(ThingId::key).toList();
        String alike = keys.isEmpty() ? alike(words(meant.name())) : "";
        return new NameSearch(written + otherwise, alike, phrase, meant, keys);
    }

    /** Whether a thing has just this name, or is what it means as a code. */
    public boolean isMet(ThingKind thingKind, String id, List<String> names) {
        String looked = NameForm.of(meant.name());
        return keys.contains(thingKind.word() + '/' + id)
                || meant.admits(thingKind)
                        && names.stream().anyMatch(name -> NameForm.of(name).equals(looked));
    }

    /** Other ways in which the registry may have a name. */
    private static Stream<String> otherwise(String looked, WrittenName meant) {
        return Stream.concat(WrittenName.abroad(looked).stream().skip(1), NameForm.writtenOut(meant.name()).stream());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * The parameters {@code $names} and {@code $name} of queries, what the name says of its thing ({@code $namedKind},
     * {@code $namedProvince}), {@code $keys}, and {@code $sought}: questions to the index, each with the rank of what it finds and the
     * question that must find nothing for it to be asked; {@code $anything} where everything with a name is looked for.
     *
     * @param isAlike whether names alike are listed already, as a page that goes on with them knows
     */
    Map<String, Object> parameters(boolean isAlike) {
        List<Map<String, Object>> sought = new ArrayList<>();
        if (!phrase.isEmpty()) {
            sought.add(sought(1, phrase, null));
        }
        sought.add(sought(2, lucene, null));
        if (!alike.isEmpty()) {
            sought.add(sought(ALIKE, alike, isAlike ? null : lucene));
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("names", lucene);
        parameters.put("name", meant.name().toLowerCase(Locale.ROOT));
        parameters.put("namedKind", meant.kind().map(ThingKind::word).orElse(null));
        parameters.put("namedProvince", meant.province().map(ThingId::value).orElse(null));
        parameters.put("keys", keys);
        parameters.put("sought", sought);
        parameters.put("anything", equals(ANYTHING));
        return parameters;
    }

    private static Map<String, Object> sought(long rank, String names, String unless) {
        Map<String, Object> sought = new HashMap<>();
        sought.put("rank", rank);
        sought.put("names", names);
        sought.put("unless", unless);
        return sought;
    }

    private static String begun(List<String> words) {
        String last = words.get(words.size() - 1);
        List<String> required = new ArrayList<>(words.subList(0, words.size() - 1));
        required.add('(' + last + " OR " + last + "*)");
        return String.join(" AND ", required);
    }

    /** In a short word another letter makes another name. A transposition counts as one letter. */
    private static String alike(List<String> words) {
        List<String> forgiven = words.stream().map(NameSearch::forgiven).toList();
        return forgiven.equals(words) ? "" : String.join(" AND ", forgiven);
    }

    private static String forgiven(String word) {
        if (word.length() < FORGIVEN_ONE_LETTER) {
            return word;
        }
        return word + (word.length() < FORGIVEN_TWO_LETTERS ? "~1" : "~2");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            String bare = APOSTROPHES_AROUND.matcher(word).replaceAll("");
            String folded = folded(bare);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    /** The index keeps a word with an apostrophe in it, such as l'aquila, in one piece. */
    private static String folded(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : word.split("['’]")) {
            String folded = PlaceNames.fold(part).replace(" ", "");
            if (!folded.isEmpty()) {
                parts.add(folded);
            }
        }
        return String.join("'", parts);
    }
}

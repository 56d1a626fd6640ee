package nl.stedenband.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of places, and of other things, are compared and made into ids. */
public final class PlaceNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PART_IN_BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern WHOLE_AND_PART = Pattern.compile("(.+?)\\s+[–—-]\\s+(.+)");
    private static final Pattern REGION_BEHIND_COMMA = Pattern.compile("(.+?),\\s*([^,]+)");
    private static final Pattern ON_A_RIVER = Pattern.compile("(?i)(.+?) (?:upon|under) .+");

    private PlaceNames() {}

    /** A part of a larger whole, as in {@code Esch (Haaren)}, {@code Tukums – Kandava} or {@code Suzhou, Jiangsu}. */
    public record Part(String name, String whole) {}

    /** A name without accents, capitals and punctuation: {@code 's-Gravenhage} and {@code s gravenhage} are the same. */
    public static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(unligatured(name), Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The name as an id: {@code al-hoceima}. Letters beyond the Latin alphabet are left out. */
    public static String slug(String name) {
        String slug = fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "u" + Integer.toHexString(name.hashCode()) : slug;
    }

    /** The name taken apart where it names a part and the whole, the part first. */
    public static Optional<Part> part(String name) {
        Matcher brackets = PART_IN_BRACKETS.matcher(name);
        if (brackets.matches()) {
            return Optional.of(new Part(brackets.group(1), brackets.group(2)));
        }
        Matcher dash = WHOLE_AND_PART.matcher(name);
        if (dash.matches()) {
            return Optional.of(new Part(dash.group(2), dash.group(1)));
        }
        Matcher comma = REGION_BEHIND_COMMA.matcher(name);
        return comma.matches() ? Optional.of(new Part(comma.group(1), comma.group(2))) : Optional.empty();
    }

    /** Folded forms under which a place of that name is found too: Newcastle for Newcastle upon Tyne. */
    public static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>(List.of(fold(name)));
        Matcher river = ON_A_RIVER.matcher(name);
        if (river.matches()) {
            keys.add(fold(river.group(1)));
        }
        return keys;
    }

    /** Names that stand in one cell with semicolons between. */
    public static List<String> list(String names) {
        List<String> all = new ArrayList<>();
        for (String name : names.split(";")) {
            if (!name.isBlank()) {
                all.add(name.strip());
            }
        }
        return all;
    }

    private static String unligatured(String name) {
        return name.replace("ı", "i")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("œ", "oe");
    }
}

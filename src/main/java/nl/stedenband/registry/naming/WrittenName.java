package nl.stedenband.registry.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * A name as somebody writes it, taken apart: CBS writes {@code Utrecht (gemeente)} and {@code Utrecht (PV)}, the register of persons
 * {@code Hengelo (O)}, offices {@code Gemeente Nijmegen}, Indonesia {@code Kabupaten Demak}. Whoever compares names tries the name as
 * it stands first: Kota Kinabalu is called so.
 *
 * @param name what is left of it without what only tells its kind or province; the name as it stands where there is no such thing
 * @param kind what it says the thing is, where it says so
 * @param province in which it says that the thing lies
 */
public record WrittenName(String name, Optional<ThingKind> kind, Optional<ThingId> province) {
    private static final String OPEN = "\\s*[(,]\\s*";

    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(?iU)(?:(?:de |the )?(?:gemeente|gem\\.?|municipality of) +(?<after>\\S.*))|(?<before>.+?)(?:" + OPEN
                    + "|\\s+)(?:gemeente|gem\\.|municipality)\\s*\\)?");
    private static final Pattern PROVINCE = Pattern.compile(
            "(?iU)(?:(?:de |the )?(?:provincie|prov\\.?|province of) +(?<after>\\S.*))|(?<before>.+?)(?:" + OPEN
                    + "(?:pv|provincie|prov\\.?|province)\\s*\\)?|\\s+province)");
    private static final Pattern IN_PROVINCE = Pattern.compile("(?U)(?<name>.+?)(?:" + OPEN
            + "(?<area>[^(),]+?)\\s*\\)?|[\\s-]+(?<short>[A-Z]{2}|[A-Z]\\.[A-Z]\\.|Ov|Gld|Lb))");
    private static final Pattern FOREIGN_AUTHORITY = Pattern.compile(
            "(?iU)(?:kabupaten|kab\\.|kota|gmina|miasto|stadt|ville de|commune de|"
                    + "comune di|municipio de|ayuntamiento de|câmara municipal de|city of|town of|district of|distrikt|opština|grad) +(?<after>\\S.*)"
                    + "|(?<before>.+?) +(?:kommune?n?|kommun|belediyesi|büyükşehir(?: belediyesi)?|"
                    + "(?:local |metropolitan )?municipality|(?:metropolitan|municipal) (?:assembly|district)|district|town|city)");

    /** Takes a name apart. */
    public static WrittenName read(String written) {
        String text = written.strip();
        return bare(MUNICIPALITY, text)
                .map(name -> new WrittenName(name, Optional.of(ThingKind.MUNICIPALITY), Optional.empty()))
                .or(() -> bare(PROVINCE, text)
                        .map(name -> new WrittenName(name, Optional.of(ThingKind.PROVINCE), Optional.empty())))
                .or(() -> inProvince(text))
                .orElseGet(() -> asItStands(text));
    }

    /** A name of which nothing is to be taken off. */
    public static WrittenName asItStands(String name) {
        return new WrittenName(name, Optional.empty(), Optional.empty());
    }

    /** Whether it tells more than a name. */
    public boolean isQualified() {
        return kind.isPresent() || province.isPresent();
    }

    /** Whether what it says of the kind allows it to be one of these. */
    public boolean admits(ThingKind thingKind) {
        return kind.isEmpty() ? province.isEmpty() || thingKind == ThingKind.MUNICIPALITY : kind.get() == thingKind;
    }

    /** Whether a thing of that kind, in that province, may be the one that has the name. */
    public boolean admits(ThingKind thingKind, Optional<ThingId> where) {
        return admits(thingKind) && (province.isEmpty() || province.equals(where));
    }

    /** The name of a place abroad, as it stands, then without the word for what sort of authority it is. */
    public static List<String> abroad(String written) {
        Set<String> names = new LinkedHashSet<>();
        names.add(written.strip());
        bare(FOREIGN_AUTHORITY, written.strip()).ifPresent(names::add);
        return new ArrayList<>(names);
    }

    private static Optional<WrittenName> inProvince(String text) {
        Matcher matcher = IN_PROVINCE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String area = matcher.group("area") == null ? matcher.group("short") : matcher.group("area");
        return Province.of(area)
                .map(province -> new WrittenName(matcher.group("name"), Optional.empty(), Optional.of(province)));
    }

    private static Optional<String> bare(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("after") == null ? matcher.group("before") : matcher.group("after");
        return Optional.of(name.strip());
    }
}

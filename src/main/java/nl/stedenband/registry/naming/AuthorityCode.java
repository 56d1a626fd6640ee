package nl.stedenband.registry.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Codes of municipalities, provinces and countries, as statistics and offices write them. */
public final class AuthorityCode {
    private static final Pattern MUNICIPALITY = Pattern.compile("(?i)(?:gm *)?0*(?=\\d)(\\d{1,4})");
    private static final Pattern PROVINCE = Pattern.compile("(?i)pv *(\\d{2})");

    private AuthorityCode() {}

    /** The municipality meant by {@code GM0268}, {@code gm0268}, {@code 0268} or {@code 268}. */
    public static Optional<ThingId> municipality(String written) {
        Matcher digits = MUNICIPALITY.matcher(written.strip());
        return digits.matches()
                ? Optional.of(
                        ThingId.municipality(String.format(Locale.ROOT, "gm%04d", Integer.parseInt(digits.group(1)))))
                : Optional.empty();
    }

    /** The province meant by {@code PV26}, in any capitals. */
    public static Optional<ThingId> province(String written) {
        Matcher digits = PROVINCE.matcher(written.strip());
        return digits.matches()
                ? Optional.of(ThingId.of(ThingKind.PROVINCE, "pv" + digits.group(1)))
                : Optional.empty();
    }

    /** What a code or the name of a country means by itself, the likeliest first. Whether the registry has it is another question. */
    public static List<ThingId> orCountryNamed(String written) {
        List<ThingId> meanings = new ArrayList<>(meanings(written));
        CountryNames.find(written)
                .filter(country -> !meanings.contains(country))
                .ifPresent(meanings::add);
        return meanings;
    }

    /** All that a code may mean: {@code 268} is Nijmegen and Georgia. Whether the registry has them is another question. */
    public static List<ThingId> meanings(String written) {
        List<ThingId> meanings = new ArrayList<>();
        municipality(written).ifPresent(meanings::add);
        province(written).ifPresent(meanings::add);
        CountryCode.find(written).ifPresent(meanings::add);
        return meanings;
    }
}

package nl.stedenband.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;

/** How well what a table gives for a property agrees with what the registry has, from 0 to 1. */
final class Agreement {
    /** Of what can't be compared, because one side knows nothing or is no such value. */
    static final double UNKNOWN = 0.5;

    /** Cities are wide, and tables point at different squares of them; beyond, agreement fades. */
    private static final double SAME_PLACE_KM = 10;

    private static final double OTHER_PLACE_KM = 100;

    private static final Pattern LATITUDE_LONGITUDE = Pattern.compile("\\s*(-?[\\d.]+)\\s*[,; ]\\s*(-?[\\d.]+)\\s*");
    private static final Pattern WELL_KNOWN_TEXT =
            Pattern.compile("(?i)\\s*point\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)\\s*");
    private static final Pattern WIKIDATA = Pattern.compile("(?:.*/)?(Q[1-9]\\d*)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[., '](?=\\d{3}(?!\\d))");

    private Agreement() {}

    /** Of several values on either side the two that agree best count. */
    static double of(Property property, List<Given> given, List<Value> values) {
        double best = -1;
        for (Given one : given) {
            for (Value value : values) {
                best = Math.max(best, compare(property, one, value).orElse(-1));
            }
        }
        return best < 0 ? UNKNOWN : best;
    }

    private static OptionalDouble compare(Property property, Given given, Value value) {
        if (value instanceof Value.Thing thing) {
            return yesOrNo(isMeant(given, thing));
        }
        if (value instanceof Value.Position position) {
            return point(given.text())
                    .map(point -> nearness(position.point(), point))
                    .orElse(OptionalDouble.empty());
        }
        if (value instanceof Value.Whole whole) {
            OptionalLong number = number(given.text());
            return number.isEmpty() ? OptionalDouble.empty() : compare(property, number.getAsLong(), whole.number());
        }
        return compareTexts(property, given.text().strip(), ((Value.Text) value).text());
    }

    private static OptionalDouble compare(Property property, long given, long own) {
        if (property == Property.POPULATION && given > 0 && own > 0) {
            return OptionalDouble.of((double) Math.min(given, own) / Math.max(given, own));
        }
        return yesOrNo(given == own);
    }

    private static OptionalDouble compareTexts(Property property, String given, String own) {
        return switch (property) {
            case NAME -> OptionalDouble.of(NameLikeness.of(given, own));
            case CODE -> yesOrNo(code(given).equals(code(own)));
            case WIKIDATA -> {
                Matcher item = WIKIDATA.matcher(given);
                yield item.matches() ? yesOrNo(item.group(1).equals(own)) : OptionalDouble.empty();
            }
            // a year agrees with its days
            case BEGINS, ENDS -> yesOrNo(own.startsWith(given) || given.startsWith(own));
            default -> yesOrNo(PlaceNames.fold(given).equals(PlaceNames.fold(own)));
        };
    }

    /** A code without what only dresses it: {@code gm0363}, {@code 0363} and {@code 363} are one. */
    static String code(String written) {
        return written.toLowerCase(Locale.ROOT).replaceFirst("^gm(?=\\d)", "").replaceFirst("^0+(?=\\d)", "");
    }

    private static boolean isMeant(Given given, Value.Thing thing) {
        if (given.id().isPresent()) {
            return given.id()
                    .flatMap(EntityId::parse)
                    .filter(thing.id()::equals)
                    .isPresent();
        }
        String text = given.text().strip();
        if (text.equals(thing.id().value()) || EntityId.of(thing.id()).equals(text)) {
            return true;
        }
        String folded = PlaceNames.fold(text);
        return thing.names().stream().anyMatch(name -> PlaceNames.fold(name).equals(folded));
    }

    private static OptionalDouble nearness(Point own, Point given) {
        double fading = (own.kilometresTo(given) - SAME_PLACE_KM) / (OTHER_PLACE_KM - SAME_PLACE_KM);
        return OptionalDouble.of(Math.min(1, Math.max(0, 1 - fading)));
    }

    static Optional<Point> point(String text) {
        Matcher pair = LATITUDE_LONGITUDE.matcher(text);
        Matcher wkt = WELL_KNOWN_TEXT.matcher(text);
        try {
            if (pair.matches()) {
                return Optional.of(new Point(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))));
            }
            return wkt.matches()
                    ? Optional.of(new Point(Double.parseDouble(wkt.group(2)), Double.parseDouble(wkt.group(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong number(String text) {
        String digits = THOUSANDS.matcher(text.strip()).replaceAll("");
        return digits.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private static OptionalDouble yesOrNo(boolean agrees) {
        return OptionalDouble.of(agrees ? 1 : 0);
    }
}

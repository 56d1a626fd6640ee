package nl.stedenband.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.naming.AuthorityCode;

/** How well what a table gives for a property agrees with what the registry has, from 0 to 1. */
final class PropertyAgreement {
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

    private PropertyAgreement() {}

    /** Of several values on either side the two that agree best count. */
    static double of(EntityProperty entityProperty, List<SuppliedValue> given, List<EntityValue> values) {
        double best = -1;
        for (SuppliedValue one : given) {
            for (EntityValue entityValue : values) {
                best = Math.max(best, compare(entityProperty, one, entityValue).orElse(-1));
            }
        }
        return best < 0 ? UNKNOWN : best;
    }

    private static OptionalDouble compare(
            EntityProperty entityProperty, SuppliedValue suppliedValue, EntityValue entityValue) {
        if (entityValue instanceof EntityValue.Thing thing) {
            return yesOrNo(isMeant(suppliedValue, thing));
        }
        if (entityValue instanceof EntityValue.Position position) {
            return point(suppliedValue.text())
                    .map(point -> nearness(position.point(), point))
                    .orElse(OptionalDouble.empty());
        }
        if (entityValue instanceof EntityValue.Whole whole) {
            OptionalLong number = number(suppliedValue.text());
            return number.isEmpty()
                    ? OptionalDouble.empty()
                    : compare(entityProperty, number.getAsLong(), whole.number());
        }
        return compareTexts(entityProperty, suppliedValue.text().strip(), ((EntityValue.Text) entityValue).text());
    }

    private static OptionalDouble compare(EntityProperty entityProperty, long given, long own) {
        if (entityProperty == EntityProperty.POPULATION && given > 0 && own > 0) {
            return OptionalDouble.of((double) Math.min(given, own) / Math.max(given, own));
        }
        return yesOrNo(given == own);
    }

    private static OptionalDouble compareTexts(EntityProperty entityProperty, String given, String own) {
        return switch (entityProperty) {
            case NAME -> OptionalDouble.of(NameLikeness.of(given, own));
            case CODE ->
                yesOrNo(given.equals(own)
                        || AuthorityCode.meanings(given).stream()
                                .anyMatch(meaning -> meaning.value().equals(own)));
            case WIKIDATA -> {
                Matcher item = WIKIDATA.matcher(given);
                yield item.matches() ? yesOrNo(item.group(1).equals(own)) : OptionalDouble.empty();
            }
            // a year agrees with its days
            case BEGINS, ENDS -> yesOrNo(own.startsWith(given) || given.startsWith(own));
            default -> yesOrNo(PlaceNames.fold(given).equals(PlaceNames.fold(own)));
        };
    }

    private static boolean isMeant(SuppliedValue suppliedValue, EntityValue.Thing thing) {
        if (suppliedValue.id().isPresent()) {
            return suppliedValue
                    .id()
                    .flatMap(EntityId::parse)
                    .filter(thing.id()::equals)
                    .isPresent();
        }
        String text = suppliedValue.text().strip();
        if (text.equals(thing.id().value())
                || EntityId.of(thing.id()).equals(text)
                || AuthorityCode.orCountryNamed(text).contains(thing.id())) {
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

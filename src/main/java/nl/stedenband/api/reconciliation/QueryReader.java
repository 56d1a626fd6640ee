package nl.stedenband.api.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.http.SentJson;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.Given;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.reconciliation.Wanted;
import nl.stedenband.registry.Fault;

/** Reads one reconciliation query. */
final class QueryReader {
    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 50;

    /** Longer texts are no names; the rest of them is not looked at. */
    private static final int LONGEST_NAME = 200;

    private final SentJson query;

    private QueryReader(SentJson query) {
        this.query = query;
    }

    static Wanted read(SentJson query) {
        return new QueryReader(query.object("query", "type", "type_strict", "limit", "properties")).read();
    }

    private Wanted read() {
        Optional<String> name = query.member("query")
                .text()
                .map(text -> text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text);
        List<SentJson> mappings = query.member("properties").list();
        if (query.isObject() && !query.member("query").isGiven() && mappings.isEmpty()) {
            query.member("query").missing();
        }
        return new Wanted(name, types(), strictness(), given(mappings), limit());
    }

    private Set<EntityType> types() {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (SentJson type : query.member("type").oneOrMore()) {
            type.text().ifPresent(id -> EntityType.find(id)
                    .ifPresentOrElse(types::add, () -> type.wrong(Fault.NONE_OF.with(id, allTypes()))));
        }
        return types;
    }

    private Wanted.Strictness strictness() {
        SentJson strict = query.member("type_strict");
        List<String> words = Arrays.stream(Wanted.Strictness.values())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> word = strict.text();
        if (word.isPresent() && !words.contains(word.get())) {
            strict.wrong(Fault.NONE_OF.with(word.get(), String.join(", ", words)));
            return Wanted.Strictness.ANY;
        }
        return word.map(one -> Wanted.Strictness.valueOf(one.toUpperCase(Locale.ROOT)))
                .orElse(Wanted.Strictness.ANY);
    }

    /** More than are ever worth a look are not given, whatever is asked. */
    private int limit() {
        int limit = query.member("limit").number(1, Integer.MAX_VALUE).orElse(USUAL_LIMIT);
        return Math.min(limit, HIGHEST_LIMIT);
    }

    private static Map<Property, List<Given>> given(List<SentJson> mappings) {
        Map<Property, List<Given>> given = new EnumMap<>(Property.class);
        for (SentJson mapping : mappings) {
            SentJson pid = mapping.object("pid", "v").member("pid");
            if (!pid.isGiven()) {
                pid.missing();
            }
            List<Given> values = values(mapping.member("v"));
            pid.text().ifPresent(id -> property(pid, id).ifPresent(property -> {
                if (!values.isEmpty()) {
                    given.computeIfAbsent(property, any -> new ArrayList<>()).addAll(values);
                }
            }));
        }
        return given;
    }

    private static Optional<Property> property(SentJson pid, String id) {
        Optional<Property> property = Property.find(id).filter(Property::isCompared);
        if (property.isEmpty()) {
            pid.wrong(Fault.NONE_OF.with(
                    id,
                    Arrays.stream(Property.values())
                            .filter(Property::isCompared)
                            .map(Property::id)
                            .collect(Collectors.joining(", "))));
        }
        return property;
    }

    private static List<Given> values(SentJson sent) {
        if (!sent.isGiven()) {
            sent.missing();
        }
        List<Given> values = new ArrayList<>();
        for (SentJson one : sent.oneOrMore()) {
            if (one.value() instanceof Map<?, ?>) {
                one.member("id")
                        .text()
                        .ifPresentOrElse(
                                id -> values.add(
                                        new Given(one.member("name").text().orElse(id), Optional.of(id))),
                                one.member("id")::missing);
            } else if (one.value() instanceof List<?>) {
                one.isNot("a text, a number, a truth or an entity", "tekst, getal, waarheid of ding");
            } else if (one.isGiven()) {
                values.add(Given.of(written(one.value())));
            }
        }
        return values;
    }

    /** Spreadsheets make 363.0 of 363. */
    private static String written(Object value) {
        if (value instanceof Number number && number.doubleValue() == number.longValue()) {
            return Long.toString(number.longValue());
        }
        return value.toString().strip();
    }

    private static String allTypes() {
        return Arrays.stream(EntityType.values()).map(EntityType::id).collect(Collectors.joining(", "));
    }
}

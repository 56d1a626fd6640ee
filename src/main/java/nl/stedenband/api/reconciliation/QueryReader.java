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
import nl.stedenband.http.JsonInput;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.ReconciliationQuery;
import nl.stedenband.reconciliation.SuppliedValue;
import nl.stedenband.registry.ParameterFault;

/** Reads one reconciliation query. */
final class QueryReader {
    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 50;

    /** Longer texts are no names; the rest of them is not looked at. */
    private static final int LONGEST_NAME = 200;

    private final JsonInput query;

    private QueryReader(JsonInput query) {
        this.query = query;
    }

    static ReconciliationQuery read(JsonInput query) {
        return new QueryReader(query.object("query", "type", "type_strict", "limit", "properties")).read();
    }

    private ReconciliationQuery read() {
        Optional<String> name = query.member("query")
                .text()
                .map(text -> text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text);
        List<JsonInput> mappings = query.member("properties").list();
        if (query.isObject() && !query.member("query").isGiven() && mappings.isEmpty()) {
            query.member("query").missing();
        }
        return new ReconciliationQuery(name, types(), strictness(), given(mappings), limit());
    }

    private Set<EntityType> types() {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (JsonInput type : query.member("type").oneOrMore()) {
            type.text().ifPresent(id -> EntityType.find(id)
                    .ifPresentOrElse(types::add, () -> type.wrong(ParameterFault.NONE_OF.with(id, allTypes()))));
        }
        return types;
    }

    private ReconciliationQuery.Strictness strictness() {
        JsonInput strict = query.member("type_strict");
        List<String> words = Arrays.stream(ReconciliationQuery.Strictness.values())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> word = strict.text();
        if (word.isPresent() && !words.contains(word.get())) {
            strict.wrong(ParameterFault.NONE_OF.with(word.get(), String.join(", ", words)));
            return ReconciliationQuery.Strictness.ANY;
        }
        return word.map(one -> ReconciliationQuery.Strictness.valueOf(one.toUpperCase(Locale.ROOT)))
                .orElse(ReconciliationQuery.Strictness.ANY);
    }

    /** More than are ever worth a look are not given, whatever is asked. */
    private int limit() {
        int limit = query.member("limit").number(1, Integer.MAX_VALUE).orElse(USUAL_LIMIT);
        return Math.min(limit, HIGHEST_LIMIT);
    }

    private static Map<EntityProperty, List<SuppliedValue>> given(List<JsonInput> mappings) {
        Map<EntityProperty, List<SuppliedValue>> given = new EnumMap<>(EntityProperty.class);
        for (JsonInput mapping : mappings) {
            JsonInput pid = mapping.object("pid", "v").member("pid");
            if (!pid.isGiven()) {
                pid.missing();
            }
            if (!(mapping.value() instanceof Map<?, ?> members && members.containsKey("v"))) {
                mapping.member("v").missing();
            }
            List<SuppliedValue> values = values(mapping.member("v"));
            pid.text().ifPresent(id -> property(pid, id).ifPresent(entityProperty -> {
                if (!values.isEmpty()) {
                    given.computeIfAbsent(entityProperty, any -> new ArrayList<>())
                            .addAll(values);
                }
            }));
        }
        return given;
    }

    private static Optional<EntityProperty> property(JsonInput pid, String id) {
        Optional<EntityProperty> property = EntityProperty.find(id).filter(EntityProperty::isCompared);
        if (property.isEmpty()) {
            pid.wrong(ParameterFault.NONE_OF.with(
                    id,
                    Arrays.stream(EntityProperty.values())
                            .filter(EntityProperty::isCompared)
                            .map(EntityProperty::id)
                            .collect(Collectors.joining(", "))));
        }
        return property;
    }

    /** None of an empty cell, which comes as null. */
    private static List<SuppliedValue> values(JsonInput sent) {
        List<SuppliedValue> values = new ArrayList<>();
        for (JsonInput one : sent.oneOrMore()) {
            if (one.value() instanceof Map<?, ?>) {
                one.member("id")
                        .text()
                        .ifPresentOrElse(
                                id -> values.add(new SuppliedValue(
                                        one.member("name").text().orElse(id), Optional.of(id))),
                                one.member("id")::missing);
            } else if (one.value() instanceof List<?>) {
                one.isNot("expected.value");
            } else if (one.isGiven()) {
                values.add(SuppliedValue.of(written(one.value())));
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

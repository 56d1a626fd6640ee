package nl.stedenband.graph.traversal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;

/**
 * Reads the rows of an answer by the types that the header gives its columns. A query hands out a thing as
 * {@code thing {.key, .name, .nameNl}}, a partnership by its id, and a date as days since 1970.
 */
final class AnswerRowReader {
    private final List<Column> columns;

    AnswerRowReader(Traversal traversal) {
        this.columns = traversal.columns();
    }

    /** @throws MistypedColumn when a value can't be of the type of its column */
    List<Object> read(Record row) {
        List<Object> values = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Value value = row.get(column.name());
            try {
                values.add(value(column, value));
            } catch (ValueException | IllegalArgumentException e) {
                throw new MistypedColumn(column, value, e);
            }
        }
        return values;
    }

    private static Object value(Column column, Value value) {
        if (value.isNull()) {
            return null;
        }
        return column.isList() || column.type() == ValueType.PATH
                ? value.asList(one -> single(column.type(), one))
                : single(column.type(), value);
    }

    private static Object single(ValueType type, Value value) {
        return switch (type) {
            case PARTNERSHIP -> {
                ThingId id = ThingId.of(ThingKind.PARTNERSHIP, value.asString());
                yield new Thing(id, id.value(), Optional.empty());
            }
            case DATE -> LocalDate.ofEpochDay(value.asLong());
            case INTEGER -> value.asLong();
            case BOOLEAN -> value.asBoolean();
            case DECIMAL -> value.asDouble();
            case EDTF, TEXT, STATUS, SOURCE, SCOPE -> value.asString();
            default -> thing(value);
        };
    }

    private static Thing thing(Value value) {
        ThingId id = ThingId.ofKey(value.get("key").asString());
        Value nameNl = value.get("nameNl");
        return new Thing(
                id,
                value.get("name").asString(id.value()),
                nameNl.isNull() ? Optional.empty() : Optional.of(nameNl.asString()));
    }
}

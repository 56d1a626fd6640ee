package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Point;

/** One line of a file of facts: a JSON object, and the row that carries its findings. */
final class Fact {
    private final Map<String, Object> members;
    private final InputRow inputRow;

    Fact(String file, long line, Map<String, Object> members) {
        this.members = members;
        Map<String, String> cells = new HashMap<>();
        members.forEach((name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                cells.put(name, value.toString().strip());
            }
        });
        this.inputRow = new InputRow(file, line, cells);
    }

    InputRow row() {
        return inputRow;
    }

    String kind() {
        return inputRow.text("kind");
    }

    Optional<String> text(String name) {
        return members.get(name) instanceof String ? inputRow.cell(name) : Optional.empty();
    }

    /** The first of these members that there is, as text. */
    Optional<String> first(String... names) {
        for (String name : names) {
            if (inputRow.cell(name).isPresent()) {
                return inputRow.cell(name);
            }
        }
        return Optional.empty();
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (members.get(name) instanceof List<?> list) {
            list.forEach(item -> texts.add(Objects.toString(item, "").strip()));
        } else {
            inputRow.cell(name).ifPresent(texts::add);
        }
        return texts;
    }

    /** The members of an object, as texts, in the order in which they stand there. */
    Map<String, String> entries(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (members.get(name) instanceof Map<?, ?> object) {
            object.forEach((key, value) -> entries.put(key.toString(), Objects.toString(value, "")));
        }
        return entries;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** Latitude and longitude in a list of two numbers. */
    Optional<Point> point(String name) {
        return point(members.get(name));
    }

    /** The member of an object, where both are there. */
    Optional<Object> within(String name, String member) {
        return members.get(name) instanceof Map<?, ?> object
                ? Optional.ofNullable(object.get(member))
                : Optional.empty();
    }

    static Optional<Point> point(Object pair) {
        return pair instanceof List<?> numbers
                        && numbers.size() == 2
                        && numbers.get(0) instanceof Number latitude
                        && numbers.get(1) instanceof Number longitude
                ? Optional.of(new Point(latitude.doubleValue(), longitude.doubleValue()))
                : Optional.empty();
    }
}

package nl.stedenband.http;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * A value in JSON that was sent, with where it stands: {@code queries.q0.limit}. Whatever it should be and isn't is noted as a
 * mistake, and read as nothing.
 */
public record JsonInput(String path, Object value, List<Mistake> mistakes) {

    public static JsonInput read(JsonMapper json, String name, String text, List<Mistake> mistakes) {
        try {
            return new JsonInput(name, json.readValue(text, Argument.OBJECT_ARGUMENT), mistakes);
        } catch (IOException e) {
            mistakes.add(new Mistake(name, ParameterFault.NO_JSON.with()));
            return new JsonInput(name, Map.of(), mistakes);
        }
    }

    /** The whole body of a request; what stands in it is named without a name for the body. */
    public static JsonInput body(JsonMapper json, String text, List<Mistake> mistakes) {
        JsonInput body = read(json, "body", text, mistakes);
        return body.isObject() ? new JsonInput("", body.value(), mistakes) : body;
    }

    private String inside(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    public boolean isGiven() {
        return value != null;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public JsonInput member(String name) {
        Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
        return new JsonInput(inside(name), member, mistakes);
    }

    /** The members of an object by their names. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (value instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> names.add(name.toString()));
        } else {
            isNot("expected.object");
        }
        return names;
    }

    /** An object that has no other members than these. */
    public JsonInput object(String... known) {
        Set<String> others = names();
        others.removeAll(List.of(known));
        others.forEach(name ->
                mistakes.add(new Mistake(inside(name), ParameterFault.NOT_KNOWN.with(String.join(", ", known)))));
        return this;
    }

    public List<JsonInput> list() {
        if (!(value instanceof List<?> items)) {
            if (isGiven()) {
                isNot("expected.list");
            }
            return List.of();
        }
        return items(items);
    }

    /** The items of a list, or the one value that stands for a list of its own. */
    public List<JsonInput> oneOrMore() {
        return value instanceof List<?> items ? items(items) : isGiven() ? List.of(this) : List.of();
    }

    private List<JsonInput> items(List<?> items) {
        List<JsonInput> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add(new JsonInput(path + '[' + i + ']', items.get(i), mistakes));
        }
        return all;
    }

    /** A text that isn't blank. */
    public Optional<String> text() {
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        if (isGiven()) {
            isNot("expected.text");
        }
        return Optional.empty();
    }

    /** A whole number, also one written as text, as forms send it. */
    public Optional<Integer> number(int least, int most) {
        if (!isGiven()) {
            return Optional.empty();
        }
        String written = value instanceof Number number && number.doubleValue() == number.longValue()
                ? Long.toString(number.longValue())
                : value.toString();
        if (written.matches("\\d{1,9}")) {
            int number = Integer.parseInt(written);
            if (least <= number && number <= most) {
                return Optional.of(number);
            }
        }
        wrong(ParameterFault.NOT_WHOLE_FROM_TO.with(written, least, most));
        return Optional.empty();
    }

    /** A number, whole or not, no less than some. */
    public Optional<Double> decimal(double least, double most) {
        if (!isGiven()) {
            return Optional.empty();
        }
        if (value instanceof Number number && least <= number.doubleValue() && number.doubleValue() <= most) {
            return Optional.of(number.doubleValue());
        }
        isNot("expected.number", least, most);
        return Optional.empty();
    }

    /** What a text says. */
    public <T> Optional<T> parsed(Function<String, T> read) {
        try {
            return text().map(read);
        } catch (InvalidValue e) {
            wrong(e.reason());
            return Optional.empty();
        }
    }

    /** The id of a thing. */
    public Optional<ThingId> id(ThingKind thingKind) {
        return parsed(text -> ThingId.parse(thingKind, text)
                .orElseThrow(() -> new InvalidValue(ParameterFault.NO_ID, text, thingKind.inWords())));
    }

    /** Whether something is so; it isn't where nothing is said. */
    public boolean truth() {
        if (isGiven() && !(value instanceof Boolean)) {
            isNot("expected.truth");
        }
        return Boolean.TRUE.equals(value);
    }

    public void missing() {
        wrong(ParameterFault.MISSING.with());
    }

    /** @param expected the key of the text that says what it should be */
    public void isNot(String expected, Object... values) {
        wrong(ParameterFault.IS_NOT.with(BilingualText.of(expected, values)));
    }

    public void wrong(BilingualText reason) {
        mistakes.add(new Mistake(path, reason));
    }
}

package nl.stedenband.api.reconciliation;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Text;

/**
 * A value in JSON that was sent, with where it stands: {@code queries.q0.limit}. Whatever it should be and isn't is noted as a
 * mistake, and read as nothing.
 */
record SentJson(String path, Object value, List<Mistake> mistakes) {

    static SentJson read(JsonMapper json, String name, String text, List<Mistake> mistakes) {
        try {
            return new SentJson(name, json.readValue(text, Argument.OBJECT_ARGUMENT), mistakes);
        } catch (IOException e) {
            mistakes.add(new Mistake(name, Fault.NO_JSON.with()));
            return new SentJson(name, Map.of(), mistakes);
        }
    }

    boolean isGiven() {
        return value != null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    SentJson member(String name) {
        Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
        return new SentJson(path + '.' + name, member, mistakes);
    }

    /** The members of an object by their names. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (value instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> names.add(name.toString()));
        } else {
            isNot("an object", "object");
        }
        return names;
    }

    /** An object that has no other members than these. */
    SentJson object(String... known) {
        Set<String> others = names();
        others.removeAll(List.of(known));
        others.forEach(
                name -> mistakes.add(new Mistake(path + '.' + name, Fault.NOT_KNOWN.with(String.join(", ", known)))));
        return this;
    }

    List<SentJson> list() {
        if (!(value instanceof List<?> items)) {
            if (isGiven()) {
                isNot("a list", "lijst");
            }
            return List.of();
        }
        return items(items);
    }

    /** The items of a list, or the one value that stands for a list of its own. */
    List<SentJson> oneOrMore() {
        return value instanceof List<?> items ? items(items) : isGiven() ? List.of(this) : List.of();
    }

    private List<SentJson> items(List<?> items) {
        List<SentJson> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add(new SentJson(path + '[' + i + ']', items.get(i), mistakes));
        }
        return all;
    }

    /** A text that isn't blank. */
    Optional<String> text() {
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        if (isGiven()) {
            isNot("a text with letters in it", "tekst met letters erin");
        }
        return Optional.empty();
    }

    /** A whole number, also one written as text, as forms send it. */
    Optional<Integer> number(int least, int most) {
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
        wrong(Fault.NOT_WHOLE_FROM_TO.with(written, least, most));
        return Optional.empty();
    }

    void missing() {
        wrong(Fault.MISSING.with());
    }

    void isNot(String en, String nl) {
        wrong(Fault.IS_NOT.with(new Text(en, nl)));
    }

    void wrong(Text reason) {
        mistakes.add(new Mistake(path, reason));
    }
}

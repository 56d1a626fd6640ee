package nl.stedenband.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;

/**
 * What a request asks in its query. Read everything that may be asked, then {@link #check}, or ask for a page, which does: a
 * parameter that was not read is none that is known here, and all mistakes are told at once.
 */
public final class Asked {
    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    /** Pages beyond would overflow what the database counts with. */
    private static final int LAST_PAGE = 1_000_000;

    private final HttpRequest<?> request;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private Asked(HttpRequest<?> request) {
        this.request = request;
        HttpParameters parameters = request.getParameters();
        for (String name : parameters.names()) {
            List<String> values = parameters.getAll(name);
            written.put(name, values.isEmpty() ? "" : values.get(0));
            if (values.size() > 1) {
                mistakes.add(new Mistake(name, Fault.GIVEN_TOO_OFTEN.with(values.size())));
            }
        }
    }

    public static Asked in(HttpRequest<?> request) {
        return new Asked(request);
    }

    /** The viewpoint of a request that may ask for nothing else. */
    public static Viewpoint onlyViewpoint(HttpRequest<?> request, Instant now) {
        Asked asked = in(request);
        Viewpoint viewpoint = asked.viewpoint(now);
        asked.check();
        return viewpoint;
    }

    /** For a request that may ask for nothing. */
    public static void nothing(HttpRequest<?> request) {
        in(request).check();
    }

    /** The names that are looked for with {@code q}. */
    public NameSearch names() {
        String q = text("q");
        return q == null ? NameSearch.ANYTHING : NameSearch.of(q);
    }

    /** A text, or nothing when it isn't given or blank: a form sends its empty fields too. */
    public @Nullable String text(String name) {
        known.add(name);
        String text = written.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A text that has to be given. */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            mistakes.add(new Mistake(name, Fault.MISSING.with()));
        }
        return text == null ? "" : text;
    }

    /** The id of a thing, or nothing when it isn't given. */
    public @Nullable String id(String name, Kind kind) {
        String id = text(name);
        if (id == null || ThingId.parse(kind, id).isPresent()) {
            return id;
        }
        mistakes.add(new Mistake(name, Fault.NO_ID.with(id, kind.inWords())));
        return null;
    }

    /**
     * What a text says, or nothing when it isn't given.
     *
     * @param read throws {@link InvalidValue} when the text says nothing
     */
    public <T> @Nullable T value(String name, Function<String, T> read) {
        String text = text(name);
        try {
            return text == null ? null : read.apply(text);
        } catch (InvalidValue e) {
            mistakes.add(new Mistake(name, e.reason()));
            return null;
        }
    }

    /** One of some words, or nothing when it isn't given. */
    public @Nullable String oneOf(String name, List<String> words) {
        String word = text(name);
        if (word == null || words.contains(word)) {
            return word;
        }
        mistakes.add(new Mistake(name, Fault.NONE_OF.with(word, String.join(", ", words))));
        return null;
    }

    /** Whether something is so, or nothing when it isn't given. */
    public @Nullable Boolean truth(String name) {
        String word = oneOf(name, List.of("true", "false"));
        return word == null ? null : Boolean.valueOf(word);
    }

    /** The key of a thing of any kind, written as kind and id; or nothing when it isn't given. */
    public @Nullable String thing(String name) {
        String key = text(name);
        if (key == null || ThingId.parseKey(key).isPresent()) {
            return key;
        }
        mistakes.add(new Mistake(name, Fault.NO_KEY.with(key)));
        return null;
    }

    /** A moment, or the first of a day in UTC; nothing when it isn't given. */
    public @Nullable Instant moment(String name) {
        String text = text(name);
        try {
            return text == null ? null : AskedViewpoint.begin(text);
        } catch (InvalidValue e) {
            mistakes.add(new Mistake(name, e.reason()));
            return null;
        }
    }

    /** Which fields of the answer, or of each item of a list, are asked for with {@code fields}; all when it isn't given. */
    public void fields(Class<?> answer) {
        String text = text("fields");
        if (text == null) {
            return;
        }
        Set<String> offered = Fields.of(answer);
        List<String> asked = Arrays.stream(text.split(",")).map(String::strip).toList();
        List<String> unknown =
                asked.stream().filter(field -> !offered.contains(field)).toList();
        if (unknown.isEmpty()) {
            Fields.put(asked, request);
        } else {
            mistakes.add(
                    new Mistake("fields", Fault.NO_FIELD.with(String.join(", ", unknown), String.join(", ", offered))));
        }
    }

    /** {@code asOf}, {@code knownOn}, {@code saidBy}, {@code reach} and {@code status}. */
    public Viewpoint viewpoint(Instant now) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : Viewpoint.PARAMETERS) {
            String text = text(name);
            if (text != null) {
                given.put(name, text);
            }
        }
        return AskedViewpoint.read(given, now, mistakes);
    }

    /**
     * The page that is asked for with {@code page}, from 1, or {@code after}, where the page before ended, and {@code pageSize},
     * once nothing is wrong with the question: the last that is read of it.
     *
     * @throws InvalidQuestion as {@link #check} does
     */
    public <T> T paged(Function<Pageable, T> answer) {
        int page = number("page", 1, 1, LAST_PAGE);
        int size = number("pageSize", USUAL_SIZE, 1, LARGEST_SIZE);
        Pageable.Cursor after = place("after");
        if (after != null && text("page") != null) {
            mistakes.add(new Mistake("page", Fault.PAGE_AND_AFTER.with()));
        }
        check();
        return answer.apply(
                after == null ? Pageable.from(page - 1, size) : Pageable.afterCursor(after, 0, size, Sort.UNSORTED));
    }

    private Pageable.@Nullable Cursor place(String name) {
        String text = text(name);
        Optional<Pageable.Cursor> place = Optional.ofNullable(text).flatMap(PlaceInList::read);
        if (text != null && place.isEmpty()) {
            mistakes.add(new Mistake(name, Fault.NO_PLACE_IN_LIST.with(text)));
        }
        return place.orElse(null);
    }

    /** A whole number, or the usual one when it isn't given. */
    public int number(String name, int usual, int least, int most) {
        String text = text(name);
        if (text == null) {
            return usual;
        }
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        mistakes.add(new Mistake(name, Fault.NOT_WHOLE_FROM_TO.with(text, least, most)));
        return usual;
    }

    /** @throws InvalidQuestion when anything asked for can't be understood, or isn't known here */
    public void check() {
        for (String name : written.keySet()) {
            if (!known.contains(name)) {
                mistakes.add(new Mistake(
                        name,
                        known.isEmpty() ? Fault.NOTHING_KNOWN.with() : Fault.NOT_KNOWN.with(String.join(", ", known))));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }
}

package nl.stedenband.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/**
 * What a request asks in its query. Read everything that may be asked, then {@link #check}, or ask for a page, which does: a
 * parameter that was not read is none that is known here, and all mistakes are told at once.
 */
public final class QueryParameters {
    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    /** Pages beyond would overflow what the database counts with. */
    private static final int LAST_PAGE = 1_000_000;

    private final HttpRequest<?> request;
    private final WrittenParameters parameters;

    private QueryParameters(HttpRequest<?> request) {
        this.request = request;
        this.parameters = new WrittenParameters(written(request));
    }

    private static Map<String, List<String>> written(HttpRequest<?> request) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        request.getParameters()
                .names()
                .forEach(name -> written.put(name, request.getParameters().getAll(name)));
        return written;
    }

    public static QueryParameters in(HttpRequest<?> request) {
        return new QueryParameters(request);
    }

    /** The viewpoint of a request that may ask for nothing else. */
    public static Viewpoint onlyViewpoint(HttpRequest<?> request, ClockReading now) {
        QueryParameters queryParameters = in(request);
        Viewpoint viewpoint = queryParameters.viewpoint(now);
        queryParameters.check();
        return viewpoint;
    }

    /** For a request that may ask for nothing. */
    public static void nothing(HttpRequest<?> request) {
        in(request).check();
    }

    /** All that is asked, to be read before a page is. */
    public WrittenParameters written() {
        return parameters;
    }

    /** The names that are looked for with {@code q}. */
    public NameSearch names() {
        return parameters.names();
    }

    /** A text, or nothing when it isn't given or blank: a form sends its empty fields too. */
    public @Nullable String text(String name) {
        return parameters.text(name);
    }

    /** A text that has to be given. */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            parameters.refuse(name, ParameterFault.MISSING.with());
        }
        return text == null ? "" : text;
    }

    /**
     * What a text says, or nothing when it isn't given.
     *
     * @param read throws {@link InvalidValue} when the text says nothing
     */
    public <T> @Nullable T value(String name, Function<String, T> read) {
        return parameters.value(name, read);
    }

    /** The id of a thing, or nothing when it isn't given. */
    public @Nullable String id(String name, ThingKind thingKind) {
        return parameters.id(name, thingKind);
    }

    /** One of some words, or nothing when it isn't given. */
    public @Nullable String oneOf(String name, List<String> words) {
        return parameters.oneOf(name, words);
    }

    /** Whether something is so, or nothing when it isn't given. */
    public @Nullable Boolean truth(String name) {
        return parameters.truth(name);
    }

    /** A whole number, or the usual one when it isn't given. */
    public int number(String name, int usual, int least, int most) {
        return parameters.number(name, usual, least, most);
    }

    /** Which fields of the answer are asked for with {@code fields}; all when it isn't given. */
    public void fields(Class<?> answer) {
        List<String> asked = parameters.fields(() -> SelectedFields.of(answer));
        if (asked != null) {
            SelectedFields.put(asked, request);
        }
    }

    /** {@code asOf}, {@code knownOn}, {@code saidBy}, {@code reach} and {@code status}. */
    public Viewpoint viewpoint(ClockReading now) {
        return parameters.viewpoint(now);
    }

    /**
     * The page that is asked for with {@code page}, from 1, or {@code after}, where the page before ended, and {@code pageSize},
     * once nothing is wrong with the question: the last that is read of it.
     *
     * @throws InvalidQuestion as {@link #check} does
     */
    public <T> T paged(Function<Pageable, T> answer) {
        return paged(USUAL_SIZE, answer);
    }

    /** The same, with a usual size of its own. */
    public <T> T paged(int usualSize, Function<Pageable, T> answer) {
        int page = number("page", 1, 1, LAST_PAGE);
        int size = number("pageSize", usualSize, 1, LARGEST_SIZE);
        Pageable.Cursor after = value("after", text -> ListPosition.read(text)
                .orElseThrow(() -> new InvalidValue(ParameterFault.NO_PLACE_IN_LIST, text)));
        if (after != null && text("page") != null) {
            parameters.refuse("page", ParameterFault.PAGE_AND_AFTER.with());
        }
        check();
        return answer.apply(
                after == null ? Pageable.from(page - 1, size) : Pageable.afterCursor(after, 0, size, Sort.UNSORTED));
    }

    /** @throws InvalidQuestion when anything asked for can't be understood, or isn't known here */
    public void check() {
        parameters.check();
    }
}

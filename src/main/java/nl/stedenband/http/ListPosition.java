package nl.stedenband.http;

import io.micronaut.data.model.Pageable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A place in the order of a list as it stands in links: not for reading, so that what lists are ordered by may change. */
public final class ListPosition {
    private static final String BETWEEN = "\u001f";
    private static final char NUMBER = '#';
    private static final char TEXT = '\'';

    private ListPosition() {}

    public static String write(Pageable.Cursor place) {
        String plain = place.elements().stream()
                .map(element -> (element instanceof Number ? NUMBER : TEXT) + element.toString())
                .collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #write} wrote; nothing when it can't have written that. */
    static Optional<Pageable.Cursor> read(String written) {
        try {
            List<Object> elements = new ArrayList<>();
            for (String element : plain(written).split(BETWEEN, -1)) {
                elements.add(element(element));
            }
            return Optional.of(Pageable.Cursor.of(elements));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String plain(String written) {
        return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is neither */
    private static Object element(String element) {
        String value = element.isEmpty() ? "" : element.substring(1);
        return switch (element.isEmpty() ? ' ' : element.charAt(0)) {
            case NUMBER -> Long.valueOf(value);
            case TEXT -> value;
            default -> throw new IllegalArgumentException(element);
        };
    }
}

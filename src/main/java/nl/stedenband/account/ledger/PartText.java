package nl.stedenband.account.ledger;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands in a part of a thing: words, and days among them, which everybody reads as their language writes them.
 *
 * @param pieces in their order
 */
public record PartText(List<Piece> pieces) {
    public static final PartText NOTHING = new PartText(List.of());

    /**
     * A day, or else words.
     *
     * @param day null for words
     */
    public record Piece(@Nullable LocalDate day, String words) {}

    public PartText {
        pieces = List.copyOf(pieces);
    }

    public static PartText of(String words) {
        return words.isEmpty() ? NOTHING : new PartText(List.of(new Piece(null, words)));
    }

    public static PartText of(LocalDate day) {
        return new PartText(List.of(new Piece(day, "")));
    }

    /** Words of a day, where there is one. */
    public static PartText of(@Nullable LocalDate day, String words) {
        return day == null ? of(words) : words.isEmpty() ? of(day) : of(day).and(": ", of(words));
    }

    /** Both, with words between. */
    public PartText and(String between, PartText other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(null, between));
        all.addAll(other.pieces);
        return new PartText(all);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** @param days how a day is written */
    public String written(Function<LocalDate, String> days) {
        return pieces.stream()
                .map(piece -> piece.day() == null ? piece.words() : days.apply(piece.day()))
                .collect(Collectors.joining());
    }
}

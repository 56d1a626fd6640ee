package nl.stedenband.registry;

import java.util.Optional;

/**
 * Two dates with a slash between; either side may be open ({@code ..}) or unknown (nothing).
 *
 * @param begin the first date, empty when open or unknown
 * @param end the last date, empty when open or unknown
 */
public record EdtfInterval(String text, Optional<EdtfDate> begin, Optional<EdtfDate> end) implements Edtf {
    private static final String OPEN = "..";

    public EdtfInterval {
        if (begin.isPresent() && end.isPresent() && end.get().surelyBefore(begin.get())) {
            throw new InvalidTime("'%s' ends before it begins".formatted(text));
        }
    }

    /**
     * Reads an interval.
     *
     * @throws InvalidTime when a side can't be read, when nothing is known on either side, or when it ends before it begins
     */
    public static EdtfInterval parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0) {
            throw new InvalidTime(
                    "'%s' is not an EDTF interval such as 2005/2009, 2005/.., 2005/ or /2009".formatted(text));
        }
        Optional<EdtfDate> begin = side(text.substring(0, slash));
        Optional<EdtfDate> end = side(text.substring(slash + 1));
        if (begin.isEmpty() && end.isEmpty()) {
            throw new InvalidTime("'%s' has neither begin nor end".formatted(text));
        }
        return new EdtfInterval(text, begin, end);
    }

    /** Whether the source says that it goes on, or went on before all that is known: {@code 2005/..}. */
    public boolean isOpenEnded() {
        return text.endsWith("/" + OPEN);
    }

    @Override
    public DayRange possible() {
        return new DayRange(
                begin.map(date -> date.possible().min()).orElse(DayRange.BEGINNING),
                end.map(date -> date.possible().max()).orElse(DayRange.END));
    }

    private static Optional<EdtfDate> side(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(EdtfDate.parse(text));
    }
}

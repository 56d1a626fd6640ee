package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;

/** Reads a row with what a municipality offers: subject, hours, function and the last day. */
final class OfferRow {
    private final LocalDate today;
    private final Function<String, Optional<String>> themes;

    /** @param themes the id of the concept that a word means */
    OfferRow(LocalDate today, Function<String, Optional<String>> themes) {
        this.today = today;
        this.themes = themes;
    }

    /** Whether a row is one: it names no tie and something of an offer. */
    static boolean is(SentRow row) {
        return row.isAdded() && OF_OFFERS.stream().anyMatch(row::has);
    }

    /** Tells what of an offer stands in the row of a tie, where nobody would look for it. */
    static void checkNone(SentRow row) {
        OF_OFFERS.stream().filter(row::has).forEach(column -> row.wrong(column, ParameterFault.OFFER_IN_OWN_ROW));
    }

    /** Nothing where something is wrong, which is told. */
    Optional<OfferedHelp> read(SentRow row) {
        for (ListColumn column : ListColumn.values()) {
            if (column != MUNICIPALITY && !OF_OFFERS.contains(column) && row.has(column)) {
                row.wrong(column, ParameterFault.OFFER_IN_OWN_ROW);
            }
        }
        List<String> meant = themes(row);
        String function = row.required(FUNCTION);
        Optional<Integer> hours = hours(row);
        row.required(UNTIL);
        Optional<LocalDate> until = row.value(UNTIL, FormInput::dayOf);
        if (until.isPresent() && until.get().isBefore(today)) {
            row.wrong(UNTIL, ParameterFault.OVER_ALREADY, row.written(UNTIL));
        }
        return hours.flatMap(number -> until.map(last -> new OfferedHelp(meant, number, function, last)));
    }

    private List<String> themes(SentRow row) {
        List<String> meant = new ArrayList<>();
        for (String word : row.required(THEME).split("[;|]")) {
            Optional<String> theme = themes.apply(word.strip());
            if (theme.isEmpty() && !word.isBlank()) {
                row.wrong(THEME, ParameterFault.NOT_THERE, word.strip());
            }
            theme.ifPresent(meant::add);
        }
        return meant.stream().distinct().toList();
    }

    private static Optional<Integer> hours(SentRow row) {
        String written = row.written(HOURS);
        boolean isNumber = written.matches("\\d{1,4}")
                && Integer.parseInt(written) >= 1
                && Integer.parseInt(written) <= OfferedHelp.MOST_HOURS;
        if (!isNumber) {
            row.wrong(HOURS, ParameterFault.NOT_WHOLE_FROM_TO, written, 1, OfferedHelp.MOST_HOURS);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(written));
    }
}

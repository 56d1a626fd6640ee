package nl.stedenband.editing.ownlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** The first row of a list as it was sent back: which columns it has, in which order, under which names. */
final class SentHeader {
    /** Without these no answer can be read. */
    private static final List<ListColumn> NEEDED = List.of(ListColumn.PARTNERSHIP, ListColumn.ANSWER);

    /** Who sends another table altogether needs no more to see it. */
    private static final int MOST_UNKNOWN = 50;

    private static final int SHOWN_OF_NAME = 40;

    private final String language;
    private final List<Optional<ListColumn>> columns = new ArrayList<>();
    private final Map<ListColumn, String> names = new EnumMap<>(ListColumn.class);
    private final List<Mistake> mistakes = new ArrayList<>();
    private int unknown;

    /** @param language of what is told */
    SentHeader(List<String> cells, String language) {
        this.language = language;
        cells.stream().map(cell -> FormulaEscaping.asWritten(cell).strip()).forEach(this::add);
        for (ListColumn needed : NEEDED) {
            if (!names.containsKey(needed) && untold() == 0) {
                mistakes.add(new Mistake(name(needed), ParameterFault.MISSING.with()));
            }
        }
    }

    private void add(String name) {
        Optional<ListColumn> column = unknown > MOST_UNKNOWN ? Optional.empty() : ListColumn.ofHeading(name);
        columns.add(column);
        if (column.isEmpty() && !name.isEmpty()) {
            unknown++;
            if (untold() == 0) {
                mistakes.add(new Mistake(
                        name.length() > SHOWN_OF_NAME ? name.substring(0, SHOWN_OF_NAME) + '…' : name,
                        ParameterFault.NOT_KNOWN.with(String.join(", ", ListColumn.headings(language)))));
            }
        }
        if (column.isPresent() && names.put(column.get(), name) != null) {
            mistakes.add(new Mistake(name, ParameterFault.GIVEN_TOO_OFTEN.with(2)));
        }
    }

    String language() {
        return language;
    }

    /** What the file calls a column; where it hasn't it, what it would be called. */
    String name(ListColumn column) {
        return names.getOrDefault(column, column.heading(language));
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** How many columns that aren't known there are beyond those that are told; of what comes after them nothing is looked at. */
    int untold() {
        return Math.max(0, unknown - MOST_UNKNOWN);
    }

    /** How many of the columns are known: none in a line that is no heading. */
    long known() {
        return names.size();
    }

    /** Reads the cells of a row. Those beyond the columns that have a name must be empty, or it is told. */
    SentRow row(int number, List<String> cells) {
        Map<ListColumn, String> read = new EnumMap<>(ListColumn.class);
        boolean isTooLong = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = FormulaEscaping.asWritten(cells.get(i)).strip();
            Optional<ListColumn> column = i < columns.size() ? columns.get(i) : Optional.empty();
            column.ifPresent(known -> read.put(known, cell));
            isTooLong |= i >= columns.size() && !cell.isEmpty();
        }
        SentRow row = new SentRow(number, this, read);
        if (isTooLong) {
            row.wrong(ListColumn.ANSWER, ParameterFault.MORE_CELLS, columns.size());
        }
        return row;
    }
}

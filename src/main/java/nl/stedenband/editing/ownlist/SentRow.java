package nl.stedenband.editing.ownlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** A row of a list as it was sent back, and what is wrong with it. */
final class SentRow {
    private final int number;
    private final SentHeader header;
    private final FormInput form;

    /** @param number as a spreadsheet counts, the heading being the first */
    SentRow(int number, SentHeader header, Map<ListColumn, String> cells) {
        this.number = number;
        this.header = header;
        this.form = new FormInput(cells.entrySet().stream()
                .collect(Collectors.toMap(cell -> header.name(cell.getKey()), Map.Entry::getValue)));
    }

    int number() {
        return number;
    }

    boolean isBlank() {
        return form.fields().values().stream().allMatch(String::isBlank);
    }

    /** What the file calls a column. */
    String name(ListColumn column) {
        return header.name(column);
    }

    String written(ListColumn column) {
        return form.written(name(column));
    }

    boolean has(ListColumn column) {
        return !written(column).isEmpty();
    }

    String text(ListColumn column) {
        return form.text(name(column));
    }

    /** A text that has to be there. */
    String required(ListColumn column) {
        return form.required(name(column));
    }

    <T> Optional<T> value(ListColumn column, Function<String, T> read) {
        return form.value(name(column), read);
    }

    /** One of some words in either language; nothing where none is there, or another, which is told. */
    <E> Optional<E> oneOf(ListColumn column, List<E> all, Function<E, BilingualText> word) {
        return value(column, written -> WordComparison.read(written, all, word));
    }

    void wrong(ListColumn column, ParameterFault parameterFault, Object... values) {
        form.wrong(name(column), parameterFault, values);
    }

    /** Whether somebody added it: it has no id of a tie. */
    boolean isAdded() {
        return !has(ListColumn.PARTNERSHIP);
    }

    /** What is longer than anything that can stand there; of partners a tie in the list may have many, one that is added has one. */
    List<Mistake> tooLong() {
        List<Mistake> told = new ArrayList<>();
        for (ListColumn column : ListColumn.values()) {
            int longest = isAdded() ? Math.min(column.longest(), ListColumn.COUNTRY.longest()) : column.longest();
            int length = written(column).length();
            if (length > longest) {
                told.add(new Mistake(place(column), ParameterFault.TOO_LONG.with(length, longest)));
            }
        }
        return told;
    }

    /** Each with where it is: {@code row 4, ended-on}. */
    List<Mistake> mistakes() {
        try {
            form.check();
            return List.of();
        } catch (InvalidQuestion e) {
            return e.mistakes().stream()
                    .map(mistake -> new Mistake(place(mistake.parameter()), mistake.reason()))
                    .toList();
        }
    }

    /** What mistakes call a cell. */
    String place(ListColumn column) {
        return place(name(column));
    }

    private String place(String name) {
        return inWords().in(header.language()) + ", " + name;
    }

    /** Where it stands in the file, as the source is cited. */
    String locator() {
        return inWords().nl();
    }

    private BilingualText inWords() {
        return BilingualText.of("ownlist.row", number);
    }
}

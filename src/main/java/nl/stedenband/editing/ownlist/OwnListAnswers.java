package nl.stedenband.editing.ownlist;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/** What a municipality said with its list. */
public final class OwnListAnswers {
    private static final Pattern OF_EDIT = Pattern.compile("(?:(\\d+): )?([a-z-]+)");
    private static final Map<String, ListColumn> COLUMNS = Map.of(
            EditField.PARTNERSHIP.word(), ListColumn.PARTNERSHIP,
            EditField.PARTNER.word(), ListColumn.PARTNER,
            EditField.NAME.word(), ListColumn.PARTNER,
            EditField.COUNTRY.word(), ListColumn.COUNTRY,
            EditField.TIE_KIND.word(), ListColumn.KIND,
            EditField.SINCE.word(), ListColumn.SINCE,
            EditField.UNTIL.word(), ListColumn.ENDED_ON,
            EditField.ENDED_BY.word(), ListColumn.ENDED_BY,
            EditField.END_REASON.word(), ListColumn.END_REASON,
            EditField.QUOTE.word(), ListColumn.END_REASON);

    private final List<AnsweredRow> answered;
    private final List<OfferedHelp> offers;

    OwnListAnswers(List<AnsweredRow> answered, List<OfferedHelp> offers) {
        this.answered = List.copyOf(answered);
        this.offers = List.copyOf(offers);
    }

    /** What it offers, which is no part of the registry. */
    public List<OfferedHelp> offers() {
        return offers;
    }

    /** In the order of the rows. */
    public List<Edit> edits() {
        return answered.stream().map(AnsweredRow::edit).toList();
    }

    /** How many rows say that. */
    public int count(RowStatement rowStatement) {
        return (int) answered.stream().filter(one -> one.said() == rowStatement).count();
    }

    /** Mistakes in the edits as mistakes in the rows; any other as it is. */
    public List<Mistake> inRows(List<Mistake> mistakes) {
        return mistakes.stream().map(this::inRow).toList();
    }

    private Mistake inRow(Mistake mistake) {
        Matcher of = OF_EDIT.matcher(mistake.parameter());
        if (!of.matches() || !COLUMNS.containsKey(of.group(2))) {
            return mistake;
        }
        int number = of.group(1) == null ? 1 : Integer.parseInt(of.group(1));
        return new Mistake(answered.get(number - 1).row().place(COLUMNS.get(of.group(2))), mistake.reason());
    }
}

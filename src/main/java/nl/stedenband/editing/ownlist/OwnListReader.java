package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;

/** Reads a list that a municipality sent back, and gathers everything that is wrong with it. */
final class OwnListReader {
    /** Each is looked up among all places, which takes a while; no municipality has as many that nobody heard of. */
    private static final int MOST_ADDED = 50;

    /** Who has made more mistakes has made one in a whole column, and sees it of these. */
    private static final int MOST_TOLD = 50;

    private final OwnList list;
    private final KnownRow known;
    private final NewRow added;
    private final DuplicateRows same;
    private final OfferRow offered;

    /**
     * @param countries the one with that code or name
     * @param places the one with that id
     * @param themes the id of the concept that a word means
     */
    OwnListReader(
            OwnList list,
            Function<String, Optional<ThingId>> countries,
            Function<ThingId, Optional<NamedThing>> places,
            Function<String, Optional<String>> themes) {
        this.list = list;
        this.known = new KnownRow(list);
        this.added = new NewRow(list, new NewPartner(list.names(), countries, places));
        this.same = new DuplicateRows(list);
        this.offered = new OfferRow(list.today(), themes);
    }

    /**
     * Reads a file.
     *
     * @param parameter what mistakes call it
     * @throws InvalidQuestion when anything is wrong with it, or it says nothing
     */
    OwnListAnswers read(byte[] file, String parameter, String language) {
        SentTable table = table(file, parameter, language);
        check(table.header().mistakes(), table.header().untold(), parameter);
        check(whole(table, parameter), 0, parameter);
        List<AnsweredRow> answered = table.rows().stream()
                .filter(row -> !OfferRow.is(row))
                .flatMap(row -> read(row).stream())
                .toList();
        List<OfferedHelp> offers = table.rows().stream()
                .filter(OfferRow::is)
                .flatMap(row -> offered.read(row).stream())
                .toList();
        same.check(answered);
        List<Mistake> mistakes = mistakes(table);
        if (mistakes.isEmpty() && answered.isEmpty() && offers.isEmpty()) {
            mistakes = List.of(new Mistake(table.header().name(ANSWER), ParameterFault.NOTHING_SAID.with()));
        }
        check(mistakes, 0, parameter);
        return new OwnListAnswers(answered, offers);
    }

    /** What is wrong with a table altogether; then nothing else of it is read, which may take long. */
    private List<Mistake> whole(SentTable table, String parameter) {
        Optional<Mistake> ofAnother =
                table.rows().stream().flatMap(row -> ofAnother(row).stream()).findFirst();
        if (ofAnother.isPresent()) {
            return List.of(ofAnother.get());
        }
        long added = table.rows().stream().filter(SentRow::isAdded).count();
        if (added > MOST_ADDED) {
            return List.of(new Mistake(parameter, ParameterFault.TOO_MANY_ADDED.with(added, MOST_ADDED)));
        }
        return table.rows().stream().flatMap(row -> row.tooLong().stream()).toList();
    }

    private Optional<AnsweredRow> read(SentRow row) {
        return row.isAdded() ? added.read(row) : known(row);
    }

    private static List<Mistake> mistakes(SentTable table) {
        return table.rows().stream().flatMap(row -> row.mistakes().stream()).toList();
    }

    private Optional<AnsweredRow> known(SentRow row) {
        Optional<OwnTie> tie = list.find(row.written(PARTNERSHIP));
        if (tie.isEmpty()) {
            row.wrong(
                    PARTNERSHIP,
                    ParameterFault.NO_TIE_OF,
                    row.written(PARTNERSHIP),
                    list.municipality().name());
            return Optional.empty();
        }
        OfferRow.checkNone(row);
        same.checkKnown(row, tie.get());
        return known.read(row, tie.get());
    }

    /** That a whole list is on the wrong desk is told once, and nothing else of it. */
    private List<Mistake> ofAnother(SentRow row) {
        String id = list.municipality().id();
        if (row.has(MUNICIPALITY) && !row.written(MUNICIPALITY).equalsIgnoreCase(id)) {
            row.wrong(
                    MUNICIPALITY,
                    ParameterFault.LIST_OF_ANOTHER,
                    row.written(MUNICIPALITY),
                    list.municipality().name(),
                    id);
            return row.mistakes();
        }
        return List.of();
    }

    /** @param untold how many there are besides */
    private static void check(List<Mistake> mistakes, int untold, String parameter) {
        int left = untold + Math.max(0, mistakes.size() - MOST_TOLD);
        if (mistakes.isEmpty()) {
            return;
        }
        List<Mistake> told = new ArrayList<>(mistakes.subList(0, Math.min(mistakes.size(), MOST_TOLD)));
        if (left > 0) {
            told.add(new Mistake(parameter, ParameterFault.MORE_MISTAKES.with(left)));
        }
        throw new InvalidQuestion(told);
    }

    private static SentTable table(byte[] file, String parameter, String language) {
        try {
            return SentTable.read(file, language);
        } catch (InvalidValue e) {
            throw new InvalidQuestion(List.of(new Mistake(parameter, e.reason())));
        }
    }
}

package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.editing.edit.Edit;
import nl.stedenband.editing.edit.EditField;
import nl.stedenband.editing.edit.EditKind;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieKind;

/** Reads a row that somebody added: a tie that the registry doesn't have, standing or ended. */
final class NewRow {
    private static final List<TieAnswer> ANSWERS = List.of(TieAnswer.STANDS, TieAnswer.ENDED);
    private static final ThingId HERE = ThingId.country("NL");

    private final OwnList list;
    private final OwnSource source;
    private final SentTimes times;
    private final Function<String, Optional<ThingId>> countries;

    /** @param countries the one with that code or name */
    NewRow(OwnList list, Function<String, Optional<ThingId>> countries) {
        this.list = list;
        this.source = new OwnSource(list);
        this.times = new SentTimes(list.today());
        this.countries = countries;
    }

    /** Nothing where something is wrong, which is told. */
    Optional<Edit> read(SentRow row) {
        Optional<TieAnswer> answer = row.oneOf(ANSWER, ANSWERS, TieAnswer::word);
        if (answer.isPresent() || !row.has(ANSWER)) {
            GoesWith.check(row, TieAnswer.ENDED, answer, ENDED_ON);
        }
        List.of(ENDED_BY, END_REASON).stream()
                .filter(row::has)
                .forEach(column -> row.wrong(column, Fault.OF_LISTED_TIE));
        String name = row.required(PARTNER);
        row.required(COUNTRY);
        Optional<ThingId> country = row.value(COUNTRY, this::abroad);
        TieKind kind = row.oneOf(KIND, List.of(TieKind.values()), KindWords::of).orElse(TieKind.UNKNOWN);
        Optional<EdtfDate> since = row.value(SINCE, times::read);
        Map<EditField, String> says = new EnumMap<>(EditField.class);
        says.put(EditField.MUNICIPALITY, list.municipality().id());
        boolean isId = ThingId.parse(Kind.PARTNER_CITY, name).isPresent();
        says.put(isId ? EditField.PARTNER : EditField.NAME, name);
        country.ifPresent(found -> says.put(EditField.COUNTRY, found.value()));
        says.put(EditField.TIE_KIND, kind.slug());
        since.ifPresent(date -> says.put(EditField.SINCE, date.text()));
        if (answer.filter(TieAnswer.ENDED::equals).isPresent()) {
            row.required(ENDED_ON);
            row.value(ENDED_ON, times::read).ifPresent(until -> says.put(EditField.UNTIL, until.text()));
        } else {
            says.put(EditField.SEEN, list.today().toString());
        }
        return country.map(found -> source.edit(EditKind.TIE, row, says));
    }

    private ThingId abroad(String written) {
        ThingId country = countries.apply(written).orElseThrow(() -> new InvalidValue(Fault.NO_COUNTRY, written));
        if (country.equals(HERE)) {
            throw new InvalidValue(Fault.NOT_ABROAD);
        }
        return country;
    }
}

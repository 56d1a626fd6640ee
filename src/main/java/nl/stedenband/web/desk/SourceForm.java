package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.stedenband.graph.drawing.SourceQueries;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.WebAddress;
import nl.stedenband.registry.WrittenForm;

/** Reads from a form which source says something, and since when it says that it is so. */
@Singleton
final class SourceForm {
    private final SourceQueries sources;
    private final Clock clock;

    SourceForm(SourceQueries sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** One that the registry has, by its id, or a new one; nothing where neither is well described, which is told. */
    Optional<Source> source(WrittenForm sent) {
        String id = sent.written("source");
        if (!id.isEmpty()) {
            Optional<Source> known = Optional.ofNullable(sources.get(id));
            if (known.isEmpty()) {
                sent.wrong("source", Fault.NOT_THERE, id);
            }
            return known;
        }
        String title = sent.required("source-title");
        String publisher = sent.required("source-publisher");
        String url = sent.text("source-url");
        if (!url.isEmpty() && !WebAddress.is(url)) {
            sent.wrong("source-url", Fault.NO_WEB_ADDRESS);
        }
        Optional<EdtfDate> published = sent.value("source-published", SourceForm::time);
        if (sent.written("source-published").isBlank()) {
            sent.wrong("source-published", Fault.MISSING);
        }
        if (title.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        Source.Imprint imprint = new Source.Imprint(title, publisher, "", url);
        return Optional.of(new Source(
                newId(title, published.get()),
                SourceRank.OWN_WORD,
                published.map(date -> date),
                Optional.of(Edtf.parse(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString())),
                imprint));
    }

    /** One that no other source has. */
    private String newId(String title, EdtfDate published) {
        String id = PlaceNames.slug(title) + '-' + published.text().replaceAll("\\D.*", "");
        String free = id;
        for (int next = 2; sources.get(free) != null; next++) {
            free = id + '-' + next;
        }
        return free;
    }

    /** Since when; nothing where that isn't said, which is told. */
    Optional<EdtfInterval> since(WrittenForm sent) {
        if (sent.written("since").isBlank()) {
            sent.wrong("since", Fault.MISSING);
        }
        return sent.value("since", text -> EdtfInterval.parse(time(text).text() + "/.."));
    }

    private static EdtfDate time(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (InvalidTime e) {
            throw new InvalidValue(Fault.NO_TIME, text);
        }
    }
}

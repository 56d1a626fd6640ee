package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.desk.match.SourceWords;
import nl.stedenband.editing.CitedSources;
import nl.stedenband.editing.NewSources;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.SpelledDate;

/** Reads from a form which source says something, and since when it says that it is so. */
@Singleton
final class SourceForm {
    private final NewSources sources;

    SourceForm(NewSources sources) {
        this.sources = sources;
    }

    /** One that the registry has, by its id, or a new one; nothing where neither is well described, which is told. */
    Optional<Citation> cites(FormInput sent) {
        return new CitedSources(sources, SourceRank.OWN_WORD).read(sent);
    }

    /** As it is written, to be looked up again later. */
    static SourceWords words(FormInput sent) {
        return new SourceWords(
                sent.written("source"),
                sent.written("source-title"),
                sent.written("source-publisher"),
                sent.written("source-published"),
                sent.written("source-url"),
                sent.written("locator"));
    }

    /** Since when; nothing where that isn't said, which is told. */
    Optional<EdtfInterval> since(FormInput sent) {
        if (sent.written("since").isBlank()) {
            sent.wrong("since", ParameterFault.MISSING);
        }
        return sent.value("since", text -> EdtfInterval.parse(time(text).text() + "/.."));
    }

    private static EdtfDate time(String text) {
        try {
            return EdtfDate.parse(SpelledDate.edtf(text));
        } catch (InvalidTime e) {
            throw new InvalidValue(ParameterFault.NO_TIME, text);
        }
    }
}

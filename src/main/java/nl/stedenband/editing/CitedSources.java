package nl.stedenband.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.WebAddress;

/** Reads which sources forms name. What is described twice in the same words is one source. */
public final class CitedSources {
    private static final List<EditField> DESCRIPTION = List.of(
            EditField.SOURCE_TITLE,
            EditField.SOURCE_PUBLISHER,
            EditField.SOURCE_PUBLISHED,
            EditField.SOURCE_URL,
            EditField.SOURCE_RANK);

    private final NewSources sources;
    private final Optional<SourceRank> usualRank;
    private final Map<String, Source> described = new HashMap<>();

    CitedSources(NewSources sources) {
        this(sources, Optional.empty());
    }

    /** @param usualRank of sources in forms that don't ask for it */
    public CitedSources(NewSources sources, SourceRank usualRank) {
        this(sources, Optional.of(usualRank));
    }

    private CitedSources(NewSources sources, Optional<SourceRank> usualRank) {
        this.sources = sources;
        this.usualRank = usualRank;
    }

    /** Nothing where no source is well described, which is told. */
    public Optional<Citation> read(FormInput form) {
        Optional<Source> source = form.written(EditField.SOURCE.word()).isEmpty() ? described(form) : known(form);
        String locator = form.text(EditField.LOCATOR.word());
        String quote = form.text(EditField.QUOTE.word());
        return source.map(found -> new Citation(found, locator, quote));
    }

    private Optional<Source> known(FormInput form) {
        String id = form.written(EditField.SOURCE.word());
        Optional<Source> known = sources.find(id);
        if (known.isEmpty()) {
            form.wrong(EditField.SOURCE.word(), ParameterFault.NOT_THERE, id);
        }
        for (EditField other : DESCRIPTION) {
            if (!form.written(other.word()).isEmpty()) {
                form.wrong(other.word(), ParameterFault.GIVEN_BY_ID);
            }
        }
        return known;
    }

    private Optional<Source> described(FormInput form) {
        String title = form.required(EditField.SOURCE_TITLE.word());
        String publisher = form.required(EditField.SOURCE_PUBLISHER.word());
        Optional<EdtfDate> published = EditTimes.past(EditField.SOURCE_PUBLISHED, sources.today(), form);
        String url = form.text(EditField.SOURCE_URL.word());
        if (!url.isEmpty() && !WebAddress.is(url)) {
            form.wrong(EditField.SOURCE_URL.word(), ParameterFault.NO_WEB_ADDRESS);
        }
        SourceRank rank = usualRank.orElseGet(
                () -> form.oneOf(EditField.SOURCE_RANK.word(), SourceRank.values(), SourceRank::slug));
        if (title.isEmpty() || publisher.isEmpty()) {
            return Optional.empty();
        }
        Source.Imprint imprint = new Source.Imprint(title, publisher, "", url);
        return published.map(date -> described.computeIfAbsent(
                String.join("\n", title, publisher, date.text(), url, rank.slug()),
                words -> sources.describe(rank, date, imprint)));
    }
}

package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.table.CsvRows;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;

/** A row a source. */
@Singleton
final class SourcesReader implements SourceReader {

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public void read(InputFile file, TableSchema schema, ImportContext importContext) {
        new CsvRows(file, schema)
                .forEach(inputRow ->
                        importContext.take(inputRow, inputRow.isRefused() ? Optional.empty() : source(inputRow)))
                .forEach(importContext::take);
    }

    private static Optional<Source> source(InputRow inputRow) {
        Optional<Edtf> published = inputRow.edtf("published");
        Optional<Edtf> retrieved = inputRow.edtf("retrieved");
        Optional<Edtf> copied = inputRow.edtf("copied");
        Optional<SourceRank> rank = inputRow.parsed("rank", SourceRank::ofSlug);
        if (published.isEmpty() && retrieved.isEmpty() && copied.isEmpty()) {
            inputRow.error("published", "a source needs the date on which it was published, retrieved or copied");
        }
        String url = inputRow.webAddress("url").orElse("");
        return inputRow.isRefused()
                ? Optional.empty()
                : Optional.of(new Source(
                        inputRow.text("id"),
                        rank.orElseThrow(),
                        published,
                        retrieved,
                        copied,
                        new Source.Imprint(
                                inputRow.text("title"), inputRow.text("publisher"), inputRow.text("licence"), url)));
    }
}

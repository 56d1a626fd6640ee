package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.table.CsvTable;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.Row;
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
    public void read(InputFile file, TableSchema schema, Reading reading) {
        new CsvTable(file, schema)
                .forEach(row -> reading.take(row, row.isRefused() ? Optional.empty() : source(row)))
                .forEach(reading::take);
    }

    private static Optional<Source> source(Row row) {
        Optional<Edtf> published = row.edtf("published");
        Optional<Edtf> retrieved = row.edtf("retrieved");
        Optional<SourceRank> rank = row.parsed("rank", SourceRank::ofSlug);
        if (published.isEmpty() && retrieved.isEmpty()) {
            row.error("published", "a source needs the date on which it was published or retrieved");
        }
        String url = row.webAddress("url").orElse("");
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new Source(
                        row.text("id"),
                        rank.orElseThrow(),
                        published,
                        retrieved,
                        new Source.Imprint(row.text("title"), row.text("publisher"), row.text("licence"), url)));
    }
}

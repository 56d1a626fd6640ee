package nl.stedenband.importing.readers;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
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
        Map<String, Described> before = new HashMap<>();
        new CsvRows(file, schema)
                .forEach(inputRow -> {
                    Optional<Source> source = inputRow.isRefused() ? Optional.empty() : source(inputRow);
                    importContext.take(inputRow, source.filter(described -> isFirst(described, inputRow, before)));
                })
                .forEach(importContext::take);
    }

    /** A source that the file has described, and in which line. */
    private record Described(Source source, long line) {}

    /** Two sources with one id would be taken for one by all that cite it, so the second is refused. */
    private static boolean isFirst(Source source, InputRow inputRow, Map<String, Described> before) {
        Described first = before.putIfAbsent(source.id(), new Described(source, inputRow.line()));
        if (first == null) {
            return true;
        }
        if (first.source().equals(source)) {
            inputRow.warn("id", "the row says the same as line %d; it counts once".formatted(first.line()));
        } else {
            inputRow.error(
                    "id",
                    "'%s' is the id of another source, which line %d describes; give each an id of its own"
                            .formatted(source.id(), first.line()));
        }
        return false;
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

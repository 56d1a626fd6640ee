package nl.stedenband.importing.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;

/**
 * A line a fact: a JSON object with its kind, its source and the place in it. Members whose names end in {@code _inferred} are
 * readings, not the source's words, and are marked so.
 */
@Singleton
final class FactsReader implements SourceReader {
    private static final int MAX_LINE = 100_000;
    private static final String BOM = "\uFEFF";
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    private final JsonMapper json;

    FactsReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public void read(InputFile file, TableSchema schema, ImportContext importContext) {
        file.checkText();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 && line.startsWith(BOM) ? line.substring(BOM.length()) : line;
                if (!json.isBlank()) {
                    read(file.name(), number, json, importContext);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String file, long number, String line, ImportContext importContext) {
        if (line.length() > MAX_LINE) {
            refuse(file, number, "the line has more than %,d characters".formatted(MAX_LINE), importContext);
            return;
        }
        try {
            Map<String, Object> members = json.readValue(line, OBJECT);
            Fact fact = new Fact(file, number, members == null ? Map.of() : members);
            importContext.take(fact.row(), inputRow -> assertions(fact, importContext));
        } catch (IOException e) {
            refuse(file, number, "the line is no JSON object" + where(e), importContext);
        }
    }

    /** The parser's own words speak of settings of its own. */
    private static String where(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException wrong && wrong.getLocation() != null) {
                return ": what is in column %d can't be part of one"
                        .formatted(wrong.getLocation().getColumnNr());
            }
        }
        return "";
    }

    private static void refuse(String file, long number, String reason, ImportContext importContext) {
        InputRow inputRow = new InputRow(file, number, Map.of());
        inputRow.error("", reason);
        importContext.take(inputRow, any -> List.of());
    }

    private static List<Assertion> assertions(Fact fact, ImportContext importContext) {
        Optional<Source> source = importContext.source(fact.row());
        if (fact.kind().isEmpty()) {
            fact.row().error("kind", "the fact has no kind");
        }
        if (fact.row().isRefused()) {
            return List.of();
        }
        if (fact.kind().equals("statistic")) {
            return new FiguresInText(fact, source.orElseThrow())
                    .assertions((row, statement) -> importContext.assertion(row, source.get(), statement));
        }
        Optional<Statement> says =
                switch (fact.kind()) {
                    case "tie" -> new TieFacts(fact, importContext.places()).tie(source.orElseThrow());
                    case "tie_detail" -> new TieFacts(fact, importContext.places()).detail(source.orElseThrow());
                    case "membership" ->
                        new NetworkFacts(fact, importContext.places()).membership(source.orElseThrow());
                    case "network" -> new NetworkFacts(fact, importContext.places()).network(source.orElseThrow());
                    case "platform" -> Optional.of(new NetworkFacts(fact, importContext.places()).platform());
                    case "programme" -> Optional.of(DescribingFacts.programme(fact));
                    case "organisation" -> Optional.of(DescribingFacts.organisation(fact));
                    case "typology_value" -> Optional.of(DescribingFacts.typologyValue(fact));
                    default ->
                        Optional.of(new OtherFacts(fact, importContext.places()).statement(source.orElseThrow()));
                };
        says.ifPresent(statement -> importContext.checkSeen(fact.row(), FactTimes.seenColumn(fact), statement.when()));
        return fact.row().isRefused()
                ? List.of()
                : says.map(statement -> importContext.assertion(fact.row(), source.orElseThrow(), statement)).stream()
                        .toList();
    }
}

package nl.stedenband.importing.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.stedenband.importing.RefusedFile;

/**
 * Reads the rows of a JSON document that holds one array of objects, without holding the document: {@code value} of an OData
 * answer, {@code bindings} of SPARQL results. A value that is an object itself stands for its member {@code value}, a
 * time of Wikidata for {@code time} with its {@code precision} in a cell of its own.
 */
public final class JsonRows {
    private static final int MAX_CELL = 10_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(CsvSyntaxCheck.MAX_ROW)
                    .build())
            .build();

    private JsonRows() {}

    /**
     * Hands on each object of the array with this name.
     *
     * @throws RefusedFile when the document can't be read or has no such array
     */
    public static void forEach(InputFile file, String array, Consumer<InputRow> reader) {
        file.checkText();
        checkSyntax(file);
        try (JsonParser json = JSON.createParser(file.open())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals(array)) {
                    if (json.nextToken() == JsonToken.START_ARRAY) {
                        readArray(file, json, reader);
                        return;
                    }
                }
            }
            throw new RefusedFile(file.name(), 0, "the document has no array '%s'".formatted(array));
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /** A fault in the last line must leave nothing of the file stored. */
    private static void checkSyntax(InputFile file) {
        try (JsonParser json = JSON.createParser(file.open())) {
            readThrough(file, json);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private static void readThrough(InputFile file, JsonParser json) throws IOException {
        try {
            JsonToken token = json.nextToken();
            while (token != null) {
                if (token == JsonToken.VALUE_STRING) {
                    json.getTextLength(); // a text is only looked at, and found too long, when somebody asks for it
                }
                token = json.nextToken();
            }
        } catch (JsonProcessingException e) {
            throw new RefusedFile(
                    file.name(),
                    json.currentLocation().getLineNr(),
                    "this is not JSON that can be read: " + e.getOriginalMessage());
        }
    }

    private static void readArray(InputFile file, JsonParser json, Consumer<InputRow> reader) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            long line = json.currentLocation().getLineNr();
            if (json.currentToken() != JsonToken.START_OBJECT) {
                InputRow noRow = new InputRow(file.name(), line, Map.of());
                noRow.error("", "this is no JSON object with the cells of a row");
                json.skipChildren();
                reader.accept(noRow);
                continue;
            }
            Map<String, String> cells = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                readValue(json, name, cells);
            }
            InputRow inputRow = new InputRow(file.name(), line, cells);
            cells.entrySet().stream()
                    .filter(cell -> cell.getValue().length() > MAX_CELL)
                    .forEach(cell -> inputRow.error(
                            cell.getKey(), "the value has more than %,d characters".formatted(MAX_CELL)));
            reader.accept(inputRow);
        }
    }

    private static void readValue(JsonParser json, String name, Map<String, String> cells) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("value")) {
                    readValue(json, name, cells);
                } else if (member.equals("time") && json.currentToken().isScalarValue()) {
                    put(cells, name, json.getText());
                } else if (member.equals("precision") && json.currentToken().isScalarValue()) {
                    put(cells, name + "Precision", json.getText());
                } else {
                    json.skipChildren();
                }
            }
        } else if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            put(cells, name, json.getText());
        } else {
            json.skipChildren();
        }
    }

    private static void put(Map<String, String> cells, String name, String text) {
        if (!text.isBlank()) {
            cells.put(name, text.strip());
        }
    }
}

package nl.stedenband.webhook;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.format.JsonValues;
import nl.stedenband.graph.traversal.AnswerChange;
import nl.stedenband.registry.traversal.Traversal;

/** What is sent: that an answer changed, with rows as the interface has them. */
final class ChangeMessage {
    static final String TYPE = "answer.changed";

    /** Of each kind; a program that wants more asks the question. */
    private static final int MOST_ROWS = 200;

    private ChangeMessage() {}

    static String of(Traversal traversal, WatchedQuestion question, Instant before, AnswerChange change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonValues.generator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", TYPE);
            json.writeStringField("timestamp", change.at().toString());
            json.writeObjectFieldStart("data");
            json.writeStringField("question", question.name());
            texts(json, "parameters", question.asked());
            texts(json, "asked", change.asked());
            json.writeStringField("before", before.toString());
            rows(json, "added", traversal, change.added());
            rows(json, "removed", traversal, change.removed());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void texts(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, String name, Traversal traversal, List<List<Object>> rows)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("total", rows.size());
        json.writeArrayFieldStart("rows");
        for (List<Object> row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            JsonValues.writeRow(json, traversal.columns(), row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

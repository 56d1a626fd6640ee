package nl.stedenband.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Recording;

/**
 * That an assertion no longer counts.
 *
 * @param assertion its id
 * @param retractedBy an account or an importer's run; for everybody {@code editor} stands for any account
 */
@Serdeable
public record RetractionDocument(String assertion, Instant retractedAt, String retractedBy, String reason)
        implements ChangedDocument {

    static RetractionDocument of(RecordChange.AssertionRetracted retracted) {
        return new RetractionDocument(
                retracted.assertion().toString(),
                retracted.retraction().at(),
                retracted.retraction().by(),
                retracted.retraction().reason());
    }

    /** @throws IllegalArgumentException when it names no assertion */
    RecordChange toChange(long number) {
        return new RecordChange.AssertionRetracted(
                number, AssertionId.parse(assertion), new Recording.Retraction(retractedAt, retractedBy, reason));
    }
}

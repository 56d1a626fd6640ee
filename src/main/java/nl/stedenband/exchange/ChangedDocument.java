package nl.stedenband.exchange;

import nl.stedenband.registry.RecordChange;

/** What a change is about: all that somebody needs who makes the same change. */
public sealed interface ChangedDocument permits AssertionDocument, RetractionDocument, SourceDocument {

    /** What a change is about. */
    static ChangedDocument of(RecordChange change) {
        if (change instanceof RecordChange.SourceDescribed described) {
            return SourceDocument.of(described.source());
        }
        if (change instanceof RecordChange.AssertionRecorded recorded) {
            return AssertionDocument.of(recorded.assertion());
        }
        return RetractionDocument.of((RecordChange.AssertionRetracted) change);
    }
}

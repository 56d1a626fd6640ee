package nl.stedenband.exchange;

import nl.stedenband.registry.Change;

/** What a change is about: all that somebody needs who makes the same change. */
public sealed interface ChangedDocument permits AssertionDocument, RetractionDocument, SourceDocument {

    /** What a change is about. */
    static ChangedDocument of(Change change) {
        if (change instanceof Change.SourceDescribed described) {
            return SourceDocument.of(described.source());
        }
        if (change instanceof Change.AssertionRecorded recorded) {
            return AssertionDocument.of(recorded.assertion());
        }
        return RetractionDocument.of((Change.AssertionRetracted) change);
    }
}

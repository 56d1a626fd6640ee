package nl.stedenband.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.stedenband.exchange.AssertionDocument;
import nl.stedenband.exchange.ChangedDocument;
import nl.stedenband.exchange.RetractionDocument;
import nl.stedenband.exchange.SourceDocument;
import nl.stedenband.registry.RecordChange;

/**
 * A change of the record, as the NL GOV profile for CloudEvents has it.
 *
 * @param specversion of CloudEvents, {@code 1.0}
 * @param id the same whenever the event is given
 * @param source which registry tells it
 * @param type {@code nl.stedenband.source-described}, {@code nl.stedenband.assertion-recorded} or
 *     {@code nl.stedenband.assertion-retracted}
 * @param subject what it is about: {@code source/…} or {@code assertion/…} with the id
 * @param time when the registry was told; bundled data counts as told at its release
 * @param sequence the number of the change, from 1 without gaps
 * @param sequencetype {@code Integer}
 * @param datacontenttype {@code application/json}
 * @param dataref where the registry gives it as it is now
 * @param data all that is needed to make the same change
 * @see <a href="https://logius-standaarden.github.io/NL-GOV-profile-for-CloudEvents/">NL GOV profile for CloudEvents</a>
 */
@Serdeable
record ChangeEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String sequence,
        String sequencetype,
        String datacontenttype,
        String dataref,

        @Schema(oneOf = {SourceDocument.class, AssertionDocument.class, RetractionDocument.class})
        Object data) {
    private static final String SPECIFICATION = "1.0";

    /** @param address of this service, for all the world */
    static ChangeEvent of(RecordChange recordChange, String source, String address) {
        String type;
        String subject;
        if (recordChange instanceof RecordChange.SourceDescribed described) {
            type = "source-described";
            subject = "source/" + described.source().id();
        } else if (recordChange instanceof RecordChange.AssertionRecorded recorded) {
            type = "assertion-recorded";
            subject = "assertion/" + recorded.assertion().id();
        } else {
            type = "assertion-retracted";
            subject = "assertion/" + ((RecordChange.AssertionRetracted) recordChange).assertion();
        }
        return new ChangeEvent(
                SPECIFICATION,
                recordChange.id(),
                source,
                "nl.stedenband." + type,
                subject,
                recordChange.at(),
                Long.toString(recordChange.number()),
                "Integer",
                "application/json",
                address + Api.ROOT + '/' + subject.replaceFirst("/", "s/"),
                ChangedDocument.of(recordChange.withoutAccount()));
    }
}

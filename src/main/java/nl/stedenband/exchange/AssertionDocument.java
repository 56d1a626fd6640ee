package nl.stedenband.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.Validity;

/**
 * An assertion as it was recorded.
 *
 * @param fingerprint what the source says and where, digested; the same word read in again has the same
 * @param kind what it is about, as {@code partnership}
 * @param attributes what else the source says, by name
 * @param held from when to when, EDTF, where the source gives a begin or an end
 * @param seen when the source saw it standing, EDTF
 * @param renewed when it was renewed, EDTF
 * @param denied whether the source says that there is no such thing
 * @param source the id of the source
 * @param locator page, section, table, row or line
 * @param quote the words themselves; empty when there are none to show
 * @param recordedBy an account or an importer's run; for everybody {@code editor} stands for any account
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssertionDocument(
        String id,
        String fingerprint,
        String kind,
        List<ParticipantDocument> participants,
        Map<String, String> attributes,
        @Nullable String held,
        @Nullable String seen,
        List<String> renewed,
        boolean denied,
        String source,
        String locator,
        String quote,
        Instant recordedAt,
        String recordedBy)
        implements ChangedDocument {

    static AssertionDocument of(Assertion assertion) {
        Statement says = assertion.says();
        Map<String, String> attributes = new TreeMap<>();
        says.attributes().forEach((attribute, value) -> attributes.put(attribute.word(), value));
        return new AssertionDocument(
                assertion.id().toString(),
                assertion.fingerprint(),
                says.kind().slug(),
                says.participants().stream().map(ParticipantDocument::of).toList(),
                attributes,
                says.when().held().map(EdtfInterval::text).orElse(null),
                says.when().seen().map(Edtf::text).orElse(null),
                says.when().renewed().stream().map(EdtfDate::text).toList(),
                says.when().denied(),
                assertion.cites().source().id(),
                assertion.cites().locator(),
                assertion.cites().quote(),
                assertion.recorded().at(),
                assertion.recorded().by());
    }

    /**
     * Reads it back.
     *
     * @param cited the source that it names
     * @throws IllegalArgumentException when no source can say such a thing
     */
    Assertion toAssertion(Source cited) {
        return new Assertion(
                AssertionId.parse(id),
                fingerprint,
                new Statement(
                        AssertionKind.ofSlug(kind),
                        participants.stream()
                                .map(ParticipantDocument::toParticipant)
                                .toList(),
                        readAttributes(),
                        when()),
                new Citation(cited, locator, quote),
                Recording.of(recordedAt, recordedBy));
    }

    private Map<Attribute, String> readAttributes() {
        Map<Attribute, String> read = new EnumMap<>(Attribute.class);
        attributes.forEach((word, value) -> read.put(Attribute.ofWord(word), value));
        return read;
    }

    private Validity when() {
        return new Validity(
                Optional.ofNullable(held).map(EdtfInterval::parse),
                Optional.ofNullable(seen).map(Edtf::parse),
                renewed.stream().map(EdtfDate::parse).toList(),
                denied);
    }
}

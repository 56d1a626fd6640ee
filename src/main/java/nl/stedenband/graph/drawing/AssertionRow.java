package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/**
 * An assertion as the graph keeps it: the properties of its node, the id of its source, and the properties of the
 * relationships to the things that it speaks of. Attributes are properties of their own names.
 */
@MappedEntity
public record AssertionRow(@Id Map<String, Object> assertion, String source, List<Map<String, Object>> participants) {

    /** The properties of the node. */
    static Map<String, Object> properties(Assertion assertion) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", assertion.id().toString());
        properties.put("key", "assertion/" + assertion.id());
        properties.put("fingerprint", assertion.fingerprint());
        properties.put("kind", assertion.says().kind().slug());
        properties.put("locator", assertion.cites().locator());
        properties.put("quote", assertion.cites().quote());
        properties.put("recordedAt", assertion.recorded().at().toEpochMilli());
        properties.put("recordedBy", assertion.recorded().by());
        assertion.says().attributes().forEach((attribute, value) -> properties.put(attribute.word(), value));
        Validity when = assertion.says().when();
        when.held().ifPresent(held -> properties.put("held", held.text()));
        when.seen().ifPresent(seen -> properties.put("seen", seen.text()));
        if (!when.renewed().isEmpty()) {
            properties.put(
                    "renewed", when.renewed().stream().map(EdtfDate::text).toList());
        }
        if (when.denied()) {
            properties.put("denied", true);
        }
        return properties;
    }

    /** One row a thing that it speaks of: its key, and the properties of the relationship to it, marked with its unit. */
    static List<Map<String, Object>> participants(Assertion assertion, UnitMarks marks) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Participant participant : assertion.says().participants()) {
            Map<String, Object> properties = new TreeMap<>();
            marks.at(participant).ifPresent(unit -> properties.put("unit", unit));
            properties.put("role", participant.role().slug());
            properties.put("as", participant.as());
            participant.country().ifPresent(country -> properties.put("country", country.key()));
            participant.point().ifPresent(point -> {
                properties.put("latitude", point.latitude());
                properties.put("longitude", point.longitude());
            });
            if (participant.reading()) {
                properties.put("reading", true);
            }
            if (!participant.qualifier().isEmpty()) {
                properties.put("qualifier", participant.qualifier());
            }
            rows.add(Map.of("thing", participant.thing().key(), "properties", properties));
        }
        return rows;
    }

    /** The properties of a source's node. */
    static Map<String, Object> properties(Source source) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", source.id());
        properties.put("rank", source.rank().slug());
        properties.put("saidBy", source.saidBy());
        source.published().ifPresent(date -> properties.put("published", date.text()));
        source.retrieved().ifPresent(date -> properties.put("retrieved", date.text()));
        source.copied().ifPresent(date -> properties.put("copied", date.text()));
        if (!source.covers().isEmpty()) {
            properties.put("covers", source.covers().stream().map(ThingId::key).toList());
        }
        properties.put("title", source.imprint().title());
        properties.put("publisher", source.imprint().publisher());
        properties.put("licence", source.imprint().licence());
        properties.put("url", source.imprint().url());
        return properties;
    }

    /** Reads a source back. */
    public static Source source(Map<String, Object> properties) {
        return new Source(
                text(properties, "id"),
                SourceRank.ofSlug(text(properties, "rank")),
                optional(properties, "published").map(Edtf::parse),
                optional(properties, "retrieved").map(Edtf::parse),
                optional(properties, "copied").map(Edtf::parse),
                texts(properties, "covers").map(ThingId::ofKey).toList(),
                new Source.Imprint(
                        text(properties, "title"),
                        text(properties, "publisher"),
                        text(properties, "licence"),
                        text(properties, "url")));
    }

    /** Reads the assertion back as it was recorded, from its source. */
    public Assertion toAssertion(Source cited) {
        return new Assertion(
                AssertionId.parse(text(assertion, "id")),
                text(assertion, "fingerprint"),
                new Statement(
                        AssertionKind.ofSlug(text(assertion, "kind")),
                        participants.stream().map(AssertionRow::participant).toList(),
                        attributes(),
                        when()),
                new Citation(cited, text(assertion, "locator"), text(assertion, "quote")),
                recorded());
    }

    private Map<Attribute, String> attributes() {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            optional(assertion, attribute.word()).ifPresent(value -> attributes.put(attribute, value));
        }
        return attributes;
    }

    private Validity when() {
        List<EdtfDate> renewed =
                texts(assertion, "renewed").map(EdtfDate::parse).toList();
        return new Validity(
                optional(assertion, "held").map(EdtfInterval::parse),
                optional(assertion, "seen").map(Edtf::parse),
                renewed,
                assertion.containsKey("denied"));
    }

    private Recording recorded() {
        Optional<Recording.Retraction> retraction = Optional.ofNullable((Long) assertion.get("retractedAt"))
                .map(at -> new Recording.Retraction(
                        Instant.ofEpochMilli(at), text(assertion, "retractedBy"), text(assertion, "retractionReason")));
        return new Recording(
                Instant.ofEpochMilli((Long) assertion.get("recordedAt")), text(assertion, "recordedBy"), retraction);
    }

    static Participant participant(Map<String, Object> says) {
        Optional<Point> point = Optional.ofNullable((Double) says.get("latitude"))
                .map(latitude -> new Point(latitude, (Double) says.get("longitude")));
        return new Participant(
                ParticipantRole.ofSlug(text(says, "role")),
                ThingId.ofKey(text(says, "thing")),
                text(says, "as"),
                optional(says, "country").map(ThingId::ofKey),
                point,
                says.containsKey("reading"),
                optional(says, "qualifier").orElse(""));
    }

    private static String text(Map<String, Object> properties, String name) {
        return (String) properties.get(name);
    }

    private static Stream<String> texts(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof List<?> texts ? texts.stream().map(String.class::cast) : Stream.empty();
    }

    private static Optional<String> optional(Map<String, Object> properties, String name) {
        return Optional.ofNullable((String) properties.get(name));
    }
}

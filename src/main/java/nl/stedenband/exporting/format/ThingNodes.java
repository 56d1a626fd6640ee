package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Thing;

/** Writes things as nodes of linked data: all that is known of a thing when it comes first, and its name alone after that. */
final class ThingNodes {
    private final TableThings tableThings;
    private final GlobalIris globalIris;
    private final JsonGenerator json;
    private final Set<ThingId> described = new HashSet<>();

    ThingNodes(TableThings tableThings, JsonGenerator json) {
        this.tableThings = tableThings;
        this.globalIris = new GlobalIris(tableThings.addresses());
        this.json = json;
    }

    void write(Thing thing) throws IOException {
        ThingId id = thing.id();
        json.writeStartObject();
        json.writeStringField("@id", globalIris.of(id));
        // a partnership is no more than its id, and there may be as many of them as rows
        if (id.kind() != ThingKind.PARTNERSHIP && described.add(id)) {
            describe(thing);
        }
        json.writeEndObject();
    }

    private void describe(Thing thing) throws IOException {
        json.writeArrayFieldStart("@type");
        for (String type : GlobalIris.types(thing.id().kind())) {
            json.writeString(type);
        }
        json.writeEndArray();
        json.writeStringField("schema:identifier", thing.id().value());
        json.writeStringField("schema:name", thing.name());
        if (thing.nameNl().isPresent()) {
            json.writeObjectFieldStart("schema:alternateName");
            json.writeStringField("@language", "nl");
            json.writeStringField("@value", thing.nameNl().get());
            json.writeEndObject();
        }
        writeLinks(thing.id());
        writePlace(tableThings.point(thing.id()));
    }

    private void writeLinks(ThingId id) throws IOException {
        Optional<String> address = tableThings.addresses().of(id);
        if (address.isPresent()) {
            writeLink("schema:url", address.get());
        }
        OptionalLong geonames = tableThings.geonamesId(id);
        if (geonames.isPresent()) {
            writeLink("schema:sameAs", GlobalIris.geonames(geonames.getAsLong()));
        }
    }

    private void writeLink(String term, String address) throws IOException {
        json.writeObjectFieldStart(term);
        json.writeStringField("@id", address);
        json.writeEndObject();
    }

    private void writePlace(Optional<Point> point) throws IOException {
        if (point.isPresent()) {
            json.writeObjectFieldStart("schema:geo");
            json.writeStringField("@type", "schema:GeoCoordinates");
            json.writeNumberField("schema:latitude", point.get().latitude());
            json.writeNumberField("schema:longitude", point.get().longitude());
            json.writeEndObject();
        }
    }
}

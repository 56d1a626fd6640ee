package nl.stedenband.api;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.http.Link;
import nl.stedenband.registry.ThingKind;

/** Writes a thing that an answer names with its address, so that whoever reads the answer can go on from there. */
@Singleton
final class AddressedNameSerializer implements Serializer<Named> {

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Named> type, Named named)
            throws IOException {
        try (Encoder object = encoder.encodeObject(type)) {
            write(object, "kind", named.kind());
            write(object, "id", named.id());
            write(object, "name", named.name());
            write(
                    object,
                    "href",
                    Link.to(ThingKind.ofWord(named.kind()), named.id()).orElse(null));
        }
    }

    private static void write(Encoder object, String name, String value) throws IOException {
        object.encodeKey(name);
        if (value == null) {
            object.encodeNull();
        } else {
            object.encodeString(value);
        }
    }
}

package nl.stedenband.graph.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;

/**
 * A source that told all ties of a municipality while a partnership of it stood, and doesn't name that one. It is no word on its end.
 *
 * @param source the slug
 * @param day when it was published, or looked at: EDTF
 * @param municipality whose ties it told
 */
@Serdeable
@MappedEntity
public record SilentSource(@Id String source, String title, String day, Named municipality) {}

package nl.stedenband.api.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.registry.Text;

/** The same in English and Dutch. */
@Serdeable
record Sentence(String en, String nl) {
    static Sentence of(Text text) {
        return new Sentence(text.en(), text.nl());
    }
}

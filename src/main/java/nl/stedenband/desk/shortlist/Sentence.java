package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.registry.BilingualText;

/** The same in English and Dutch. */
@Serdeable
public record Sentence(String en, String nl) {
    public static Sentence of(BilingualText bilingualText) {
        return new Sentence(bilingualText.en(), bilingualText.nl());
    }

    public BilingualText text() {
        return new BilingualText(en, nl);
    }
}

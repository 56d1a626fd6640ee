package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.registry.Text;

/** The same in English and Dutch. */
@Serdeable
public record Sentence(String en, String nl) {
    public static Sentence of(Text text) {
        return new Sentence(text.en(), text.nl());
    }

    public Text text() {
        return new Text(en, nl);
    }
}

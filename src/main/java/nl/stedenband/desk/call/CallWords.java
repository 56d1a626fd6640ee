package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.registry.BilingualText;

/** What an officer wrote in both languages. */
@Serdeable
public record CallWords(String nl, String en) {

    public BilingualText text() {
        return new BilingualText(en, nl);
    }
}

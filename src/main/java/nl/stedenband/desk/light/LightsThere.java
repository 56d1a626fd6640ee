package nl.stedenband.desk.light;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The lights that somebody meets who helps a partner.
 *
 * @param country its code
 * @param today the day on which they are looked at
 * @param own on the country and on the partner, expired ones too
 * @param others on other partners in the country, in case one of them is the same under another name
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LightsThere(String country, LocalDate today, List<TrafficLight> own, List<TrafficLight> others) {
    public LightsThere {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** The red one that was set last, of those that count; the strictest counts, so a green one beside it takes nothing away. */
    public Optional<TrafficLight> red() {
        return own.stream()
                .filter(light -> light.colour() == LightColour.RED && !light.isExpired(today))
                .findFirst();
    }
}

package nl.stedenband.desk.light;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import nl.stedenband.registry.PlaceNames;

/**
 * A light on a country, or on one partner there.
 *
 * @param partner its name or id; empty for the country
 * @param until the last day on which it counts
 * @param by the id of the account that set it
 */
@Serdeable
public record TrafficLight(String partner, LightColour colour, String why, LocalDate until, String by, Instant at) {

    public boolean isExpired(LocalDate today) {
        return until.isBefore(today);
    }

    /** Whether it is on the whole country or on who is called by one of these names, however they are written. */
    boolean concerns(Collection<String> names) {
        return partner.isEmpty() || names.stream().anyMatch(this::isOn);
    }

    boolean isOn(String name) {
        return PlaceNames.fold(partner).equals(PlaceNames.fold(name));
    }
}

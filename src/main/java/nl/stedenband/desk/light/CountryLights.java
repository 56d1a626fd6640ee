package nl.stedenband.desk.light;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * All lights of a country.
 *
 * @param country its code
 * @param version 0 as long as none was set
 * @param lights at most one on the country and on each partner, the latest set first
 */
@Serdeable
public record CountryLights(String country, int version, List<TrafficLight> lights) {
    public CountryLights {
        lights = List.copyOf(lights);
    }

    /** The next version, with a light in place of the one that stands on the same. */
    CountryLights with(TrafficLight light) {
        List<TrafficLight> all = new ArrayList<>(List.of(light));
        lights.stream().filter(other -> !other.isOn(light.partner())).forEach(all::add);
        return new CountryLights(country, version + 1, all);
    }
}

package nl.stedenband.desk.light;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.registry.DutchTime;

/** Lights as they are kept: those of a country together, with all versions. */
@Singleton
public final class TrafficLights {
    private static final String SORT = "light/";

    private final LightQueries queries;
    private final LightWrites writes;
    private final SealedJson sealedJson;
    private final VersionedRecords versionedRecords;
    private final Clock clock;

    TrafficLights(
            LightQueries queries,
            LightWrites writes,
            SealedJson sealedJson,
            VersionedRecords versionedRecords,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.sealedJson = sealedJson;
        this.versionedRecords = versionedRecords;
        this.clock = clock;
    }

    public CountryLights get(String country) {
        return versions(country).get(0);
    }

    /** Those that others took the place of, the latest set first. */
    public List<TrafficLight> replaced(String country) {
        List<CountryLights> versions = versions(country);
        Set<TrafficLight> all = new LinkedHashSet<>();
        versions.forEach(version -> all.addAll(version.lights()));
        versions.get(0).lights().forEach(all::remove);
        return List.copyOf(all);
    }

    /**
     * What somebody meets who helps a partner.
     *
     * @param names all by which the partner is known; none when the country itself asks
     */
    public LightsThere meeting(String country, Collection<String> names) {
        List<TrafficLight> all = get(country).lights();
        return new LightsThere(
                country,
                DutchTime.day(clock.instant()),
                all.stream().filter(light -> light.concerns(names)).toList(),
                all.stream().filter(light -> !light.concerns(names)).toList());
    }

    /**
     * Sets a light.
     *
     * @param seen the version of the country's lights that it is set with
     * @throws ChangedMeanwhile when that isn't the last any more
     */
    public void set(String country, int seen, TrafficLight light, Actor by) {
        CountryLights before = get(country);
        if (before.version() != seen) {
            throw new ChangedMeanwhile(seen);
        }
        String thing = SORT + country;
        versionedRecords.change(
                thing,
                seen,
                DeskAction.LIGHT_SET,
                by,
                (at, name) -> writes.addVersion(
                        country, seen, at.toEpochMilli(), name, sealedJson.seal(thing, before.with(light))));
    }

    /** The latest first; one without lights where none was ever set. */
    private List<CountryLights> versions(String country) {
        List<CountryLights> kept = queries.versions(country).stream()
                .map(stored -> sealedJson.open(SORT + country, stored.sealed(), CountryLights.class))
                .toList();
        return kept.isEmpty() ? List.of(new CountryLights(country, 0, List.of())) : kept;
    }
}

package nl.stedenband.importing.places;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.drawing.GeographyCache;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.PlaceNames;

/** Loads what names are matched against: the registry at the moment, and the gazetteer, which is read once. */
@Singleton
public class PlacesLoader {
    private final KnownNameQueries names;
    private final GeographyCache geographyCache;
    private final JsonMapper json;
    private Gazetteer gazetteer;
    private Exonyms exonyms;
    private Boundaries boundaries;

    PlacesLoader(KnownNameQueries names, GeographyCache geographyCache, JsonMapper json) {
        this.names = names;
        this.geographyCache = geographyCache;
        this.json = json;
    }

    /** Begins to read the gazetteer while the caller has something else to do. */
    public void prepare() {
        CompletableFuture.runAsync(this::exonyms).thenRun(this::gazetteer);
    }

    /** The places as the registry knows them now. */
    public Places load() {
        Geography geography = geographyCache.committed();
        DutchAuthorities authorities = new DutchAuthorities(names, exonyms());
        CountryNameMatcher countries = new CountryNameMatcher(names.countries());
        PartnerCities cities = new PartnerCities(names.partnerCities(), geography);
        Namesakes namesakes = new Namesakes(cities, gazetteer(), exonyms());
        NameBesideCode beside = new NameBesideCode(
                authorities, geography.lineage(), gazetteer(), this::boundaries, name -> !cities.named(
                                PlaceNames.fold(name))
                        .isEmpty());
        return new Places(
                countries,
                new FormerCountries(countries, namesakes),
                new CodedMunicipalities(authorities),
                new MunicipalityMatcher(authorities, beside, geography.lineage(), gazetteer(), this::boundaries),
                new PartnerMatcher(cities, gazetteer(), namesakes),
                new NetworkNames(names.networks()));
    }

    synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = Gazetteer.load();
        }
        return gazetteer;
    }

    synchronized Exonyms exonyms() {
        if (exonyms == null) {
            exonyms = Exonyms.load();
        }
        return exonyms;
    }

    private synchronized Boundaries boundaries() {
        if (boundaries == null) {
            boundaries = Boundaries.load(json);
        }
        return boundaries;
    }
}

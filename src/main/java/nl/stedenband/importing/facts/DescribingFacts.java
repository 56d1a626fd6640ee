package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** Facts that say what something is: programmes, organisations, the sources' typologies, and figures in running text. */
final class DescribingFacts {
    /** Typologies whose values are things of their own kind; those of all others are values of a typology. */
    private static final Map<String, Kind> TYPOLOGIES = Map.ofEntries(
            Map.entry("vorm_van_GIB", Kind.ACTIVITY_FORM),
            Map.entry("motief_samenwerking", Kind.MOTIVE),
            Map.entry("motief_netwerkdeelname", Kind.MOTIVE),
            Map.entry("motief_VNG_BZK_2005", Kind.MOTIVE),
            Map.entry("motief_herkomstlanden_NL", Kind.MOTIVE),
            Map.entry("motief_herkomstlanden_partner", Kind.MOTIVE),
            Map.entry("beleidsterrein", Kind.POLICY_FIELD),
            Map.entry("regio", Kind.REGION),
            Map.entry("thema_herkomstlanden", Kind.THEME),
            Map.entry("uitwisselingsthema", Kind.THEME),
            Map.entry("netwerkmodel", Kind.NETWORK_MODEL),
            Map.entry("herkomstland", Kind.COUNTRY));

    private static final Map<String, String> FORMER_STATES = Map.of("AN", "ANHH");

    private DescribingFacts() {}

    static Statement programme(Fact fact) {
        Row row = fact.row();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        row.cell("manager").ifPresent(manager -> attributes.put(Attribute.MANAGER, manager));
        row.cell("funder").ifPresent(funder -> attributes.put(Attribute.FUNDER, funder));
        fact.first("notes", "kind_of_support").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return describe(NamedThings.named(Role.SUBJECT, Kind.PROGRAMME, row.text("name")), attributes);
    }

    static Statement organisation(Fact fact) {
        Row row = fact.row();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        fact.first("role", "parent").ifPresent(role -> attributes.put(Attribute.NOTE, role));
        row.cell("type").ifPresent(type -> attributes.put(Attribute.TYPE, type));
        return describe(NamedThings.named(Role.SUBJECT, Kind.ORGANISATION, row.text("name")), attributes);
    }

    static Statement typologyValue(Fact fact) {
        Row row = fact.row();
        String typology = row.text("typology");
        Kind kind = TYPOLOGIES.getOrDefault(typology, Kind.TYPOLOGY_VALUE);
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        row.cell("notes").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        if (kind == Kind.COUNTRY) {
            return countryOfOrigin(row, attributes);
        }
        attributes.put(Attribute.TYPE, typology);
        row.cell("order").ifPresent(order -> attributes.put(Attribute.ORDER, order));
        List<Participant> participants = new ArrayList<>();
        participants.add(subject(kind, typology, row.text("value")));
        addCountries(fact, participants);
        addThemes(fact, participants);
        attributes.put(Attribute.NAME, row.text("value"));
        return new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
    }

    static Statement statistic(Fact fact, Source source) {
        Row row = fact.row();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(
                Attribute.ROW, fact.first("metric", "municipality", "notes").orElse(row.text("id")));
        attributes.put(Attribute.COLUMN, "");
        attributes.put(
                Attribute.PRINTED, fact.first("printed", "value", "values").orElse(""));
        fact.first("value")
                .filter(value -> value.matches("-?\\d+(\\.\\d+)?"))
                .ifPresent(value -> attributes.put(Attribute.VALUE, value));
        row.cell("unit").ifPresent(unit -> attributes.put(Attribute.UNIT, unit));
        fact.first("year").ifPresent(year -> attributes.put(Attribute.YEAR, year));
        row.cell("notes").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        String table = source.id() + ".tekst";
        List<Participant> participants = new ArrayList<>();
        participants.add(Participant.of(Role.SUBJECT, ThingId.of(Kind.STATISTIC, table + '.' + row.text("id")), ""));
        participants.add(Participant.of(
                Role.WITHIN, ThingId.of(Kind.SURVEY, table), source.imprint().title() + " (tekst)"));
        row.cell("network_model").ifPresent(model -> participants.add(NamedThings.networkModel(Role.COUNTED, model)));
        return new Statement(AssertionKind.STATISTIC, participants, attributes, Validity.UNDATED);
    }

    private static Statement countryOfOrigin(Row row, Map<Attribute, String> attributes) {
        attributes.put(Attribute.COUNTRY_OF_ORIGIN, "true");
        String code = row.text("country_alpha2");
        ThingId country = ThingId.country(FORMER_STATES.getOrDefault(code, code));
        return describe(Participant.of(Role.SUBJECT, country, row.text("value")), attributes);
    }

    private static Participant subject(Kind kind, String typology, String value) {
        if (kind == Kind.NETWORK_MODEL) {
            return NamedThings.networkModel(Role.SUBJECT, value);
        }
        String slug = PlaceNames.slug(kind == Kind.TYPOLOGY_VALUE ? typology + ' ' + value : value);
        return Participant.of(Role.SUBJECT, ThingId.of(kind, slug), value);
    }

    /** The countries of a region; where the source names continents only, they are a reading. */
    private static void addCountries(Fact fact, List<Participant> participants) {
        for (String country : fact.texts("countries_alpha2")) {
            participants.add(Participant.of(Role.COUNTED, ThingId.country(country), ""));
        }
        for (String country : fact.texts("countries_alpha2_inferred")) {
            participants.add(
                    Participant.of(Role.COUNTED, ThingId.country(country), "").asReading(true));
        }
    }

    /** The themes that a source gives as examples of a policy field, and those that we read into it. */
    private static void addThemes(Fact fact, List<Participant> participants) {
        fact.texts("themes").forEach(theme -> participants.add(NamedThings.named(Role.COUNTED, Kind.THEME, theme)));
        fact.texts("themes_inferred")
                .forEach(theme -> participants.add(
                        NamedThings.named(Role.COUNTED, Kind.THEME, theme).asReading(true)));
    }

    private static Statement describe(Participant subject, Map<Attribute, String> attributes) {
        if (!subject.as().isEmpty() && subject.thing().kind() != Kind.COUNTRY) {
            attributes.put(Attribute.NAME, subject.as());
        }
        return new Statement(AssertionKind.DESCRIPTION, List.of(subject), attributes, Validity.UNDATED);
    }
}

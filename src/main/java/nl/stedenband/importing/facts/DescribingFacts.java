package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** Facts that say what something is: programmes, organisations and the sources' typologies. */
final class DescribingFacts {
    /** Typologies whose values are things of their own kind; those of all others are values of a typology. */
    private static final Map<String, ThingKind> TYPOLOGIES = Map.ofEntries(
            Map.entry("vorm_van_GIB", ThingKind.ACTIVITY_FORM),
            Map.entry("motief_samenwerking", ThingKind.MOTIVE),
            Map.entry("motief_netwerkdeelname", ThingKind.MOTIVE),
            Map.entry("motief_VNG_BZK_2005", ThingKind.MOTIVE),
            Map.entry("motief_herkomstlanden_NL", ThingKind.MOTIVE),
            Map.entry("motief_herkomstlanden_partner", ThingKind.MOTIVE),
            Map.entry("beleidsterrein", ThingKind.POLICY_FIELD),
            Map.entry("regio", ThingKind.REGION),
            Map.entry("thema_herkomstlanden", ThingKind.THEME),
            Map.entry("uitwisselingsthema", ThingKind.THEME),
            Map.entry("netwerkmodel", ThingKind.NETWORK_MODEL),
            Map.entry("herkomstland", ThingKind.COUNTRY));

    private static final Map<String, String> FORMER_STATES = Map.of("AN", "ANHH");

    private DescribingFacts() {}

    static Statement programme(Fact fact) {
        InputRow inputRow = fact.row();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        inputRow.cell("manager").ifPresent(manager -> attributes.put(Attribute.MANAGER, manager));
        inputRow.cell("funder").ifPresent(funder -> attributes.put(Attribute.FUNDER, funder));
        fact.first("notes", "kind_of_support").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return describe(
                NamedThings.named(ParticipantRole.SUBJECT, ThingKind.PROGRAMME, inputRow.text("name")), attributes);
    }

    static Statement organisation(Fact fact) {
        InputRow inputRow = fact.row();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        fact.first("role", "parent").ifPresent(role -> attributes.put(Attribute.NOTE, role));
        inputRow.cell("type").ifPresent(type -> attributes.put(Attribute.TYPE, type));
        return describe(
                NamedThings.named(ParticipantRole.SUBJECT, ThingKind.ORGANISATION, inputRow.text("name")), attributes);
    }

    static Statement typologyValue(Fact fact) {
        InputRow inputRow = fact.row();
        String typology = inputRow.text("typology");
        ThingKind thingKind = TYPOLOGIES.getOrDefault(typology, ThingKind.TYPOLOGY_VALUE);
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        inputRow.cell("notes").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        if (thingKind == ThingKind.COUNTRY) {
            return countryOfOrigin(inputRow, attributes);
        }
        attributes.put(Attribute.TYPE, typology);
        inputRow.cell("order").ifPresent(order -> attributes.put(Attribute.ORDER, order));
        List<Participant> participants = new ArrayList<>();
        participants.add(subject(thingKind, typology, inputRow.text("value")));
        addCountries(fact, participants);
        addThemes(fact, participants);
        attributes.put(Attribute.NAME, inputRow.text("value"));
        return new Statement(AssertionKind.DESCRIPTION, participants, attributes, Validity.UNDATED);
    }

    private static Statement countryOfOrigin(InputRow inputRow, Map<Attribute, String> attributes) {
        attributes.put(Attribute.COUNTRY_OF_ORIGIN, "true");
        String code = inputRow.text("country_alpha2");
        ThingId country = ThingId.country(FORMER_STATES.getOrDefault(code, code));
        return describe(Participant.of(ParticipantRole.SUBJECT, country, inputRow.text("value")), attributes);
    }

    private static Participant subject(ThingKind thingKind, String typology, String value) {
        if (thingKind == ThingKind.NETWORK_MODEL) {
            return NamedThings.networkModel(ParticipantRole.SUBJECT, value);
        }
        String slug = PlaceNames.slug(thingKind == ThingKind.TYPOLOGY_VALUE ? typology + ' ' + value : value);
        return Participant.of(ParticipantRole.SUBJECT, ThingId.of(thingKind, slug), value);
    }

    /** The countries of a region; where the source names continents only, they are a reading. */
    private static void addCountries(Fact fact, List<Participant> participants) {
        for (String country : fact.texts("countries_alpha2")) {
            participants.add(Participant.of(ParticipantRole.COUNTED, ThingId.country(country), ""));
        }
        for (String country : fact.texts("countries_alpha2_inferred")) {
            participants.add(Participant.of(ParticipantRole.COUNTED, ThingId.country(country), "")
                    .asReading(true));
        }
    }

    /** The themes that a source gives as examples of a policy field, and those that we read into it. */
    private static void addThemes(Fact fact, List<Participant> participants) {
        fact.texts("themes")
                .forEach(theme -> participants.add(NamedThings.named(ParticipantRole.COUNTED, ThingKind.THEME, theme)));
        fact.texts("themes_inferred")
                .forEach(theme -> participants.add(NamedThings.named(ParticipantRole.COUNTED, ThingKind.THEME, theme)
                        .asReading(true)));
    }

    private static Statement describe(Participant subject, Map<Attribute, String> attributes) {
        if (!subject.as().isEmpty() && subject.thing().kind() != ThingKind.COUNTRY) {
            attributes.put(Attribute.NAME, subject.as());
        }
        return new Statement(AssertionKind.DESCRIPTION, List.of(subject), attributes, Validity.UNDATED);
    }
}

package nl.stedenband.importing.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/**
 * Facts that shape nothing in the graph: wishes, projects, policies, definitions. They are kept, cited, and found at what they
 * name.
 */
final class OtherFacts {
    private final Fact fact;
    private final Places places;

    OtherFacts(Fact fact, Places places) {
        this.fact = fact;
        this.places = places;
    }

    Statement statement(Source source) {
        InputRow inputRow = fact.row();
        Validity when = FactTimes.of(fact);
        DayRange days = FactTimes.days(when, source);
        List<Participant> about = new ArrayList<>();
        for (String name : inputRow.text("municipality").split(";")) {
            if (!name.isBlank()) {
                places.dutch(inputRow, "municipality", name.strip(), days, Optional.empty())
                        .ifPresent(found -> about.add(Participant.of(ParticipantRole.SUBJECT, found.id(), found.as())));
            }
        }
        countries(inputRow).forEach(country -> about.add(Participant.of(ParticipantRole.SUBJECT, country, "")));
        if (inputRow.cell("partner").isPresent()) {
            new TieFacts(fact, places)
                    .partner(days)
                    .ifPresent(partner -> about.add(partner.inRole(ParticipantRole.SUBJECT)));
        }
        fact.texts("themes").stream()
                .map(theme -> NamedThings.named(ParticipantRole.THEME, ThingKind.THEME, theme))
                .distinct()
                .forEach(about::add);
        return statement(fact, about);
    }

    /** One, by code or name, or the codes of several with semicolons between. */
    private List<ThingId> countries(InputRow inputRow) {
        String text = inputRow.text("country_alpha2");
        if (!text.contains(";")) {
            return text.isEmpty()
                    ? List.of()
                    : places.country(inputRow, "country_alpha2").stream().toList();
        }
        List<ThingId> countries = new ArrayList<>();
        for (String code : text.split(";")) {
            places.countryWithCode(code.strip())
                    .ifPresentOrElse(
                            countries::add,
                            () -> inputRow.error(
                                    "country_alpha2", "'%s' is no code of a country".formatted(code.strip())));
        }
        return countries;
    }

    static Statement statement(Fact fact, List<Participant> about) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.TYPE, fact.kind());
        fact.first("value", "name", "term", "evidence", "notes")
                .ifPresent(text -> attributes.put(Attribute.TEXT, text));
        fact.first("attribute", "about", "note", "notes").ifPresent(note -> attributes.put(Attribute.NOTE, note));
        return new Statement(AssertionKind.STATEMENT, about, attributes, FactTimes.of(fact));
    }
}

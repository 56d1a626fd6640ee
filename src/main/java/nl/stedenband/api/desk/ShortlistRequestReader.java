package nl.stedenband.api.desk;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.desk.shortlist.AskedShortlist;
import nl.stedenband.desk.shortlist.AskedShortlist.Asker;
import nl.stedenband.desk.shortlist.AskedShortlist.Subjects;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.JsonInput;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;

/** Reads a request as it is sent, and tells all that is wrong with it at once. */
@Singleton
final class ShortlistRequestReader {
    private static final int USUAL_LIMIT = 10;
    private static final int GREATEST_LIMIT = 100;
    private static final int MOST_INHABITANTS = 100_000_000;
    private static final double HEAVIEST = 1000;
    private static final double HOURS_OF_A_WEEK = 168;
    private static final String[] MEMBERS = {
        "partner",
        "themes",
        "motives",
        "languages",
        "asOf",
        "knownOn",
        "saidBy",
        "reach",
        "size",
        "programme",
        "hours",
        "declined",
        "leaveOut",
        "limit",
        "weights"
    };
    private static final List<String> VIEWPOINT = List.of("asOf", "knownOn", "saidBy", "reach");

    private final JsonMapper json;
    private final RegistryClock clock;

    ShortlistRequestReader(JsonMapper json, RegistryClock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** @throws InvalidQuestion when anything in it can't be understood */
    AskedShortlist read(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        JsonInput body = JsonInput.body(json, text, mistakes).object(MEMBERS);
        Asker asker = asker(body.member("partner"));
        Subjects about = new Subjects(
                texts(body.member("themes")), texts(body.member("motives")), texts(body.member("languages")));
        ShortlistViewpoint from = from(body, mistakes);
        Optional<SizeWanted> size = size(body.member("size"));
        JsonInput programme = body.member("programme");
        Optional<String> name = name(programme);
        Optional<SizeWanted> programmeSize = size(programme.member("size"));
        Optional<String> network = programme.member("network").text();
        Conditions conditions = new Conditions(
                size,
                programmeSize,
                ids(programme.member("provinces"), ThingKind.PROVINCE),
                programme.member("experienced").truth(),
                body.member("hours").decimal(0, HOURS_OF_A_WEEK),
                ids(body.member("declined"), ThingKind.MUNICIPALITY),
                Map.of(),
                Set.of());
        AskedShortlist asked = new AskedShortlist(
                asker,
                about,
                from,
                name,
                network,
                conditions,
                Set.copyOf(texts(body.member("leaveOut"))),
                body.member("limit").number(1, GREATEST_LIMIT).orElse(USUAL_LIMIT),
                weights(body.member("weights")));
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return asked;
    }

    /** An object, or the id alone. */
    private static Asker asker(JsonInput partner) {
        if (!partner.isGiven()) {
            partner.missing();
            return new Asker(Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (!partner.isObject()) {
            return new Asker(placeOrCountry(partner), Optional.empty(), Optional.empty());
        }
        partner.object("id", "name", "country");
        JsonInput id = partner.member("id");
        JsonInput name = partner.member("name");
        JsonInput country = partner.member("country");
        if (!id.isGiven() && !country.isGiven()) {
            country.missing();
        }
        return new Asker(id.isGiven() ? placeOrCountry(id) : Optional.empty(), name.text(), country.text());
    }

    private static Optional<ThingId> placeOrCountry(JsonInput id) {
        Optional<String> text = id.text();
        Optional<ThingId> place = text.flatMap(written ->
                ThingId.parse(ThingKind.PARTNER_CITY, written).or(() -> ThingId.parse(ThingKind.COUNTRY, written)));
        if (text.isPresent() && place.isEmpty()) {
            id.wrong(ParameterFault.NO_ID.with(text.get(), "partner city or country"));
        }
        return place;
    }

    private ShortlistViewpoint from(JsonInput body, List<Mistake> mistakes) {
        Map<String, String> written = new HashMap<>();
        for (String name : VIEWPOINT) {
            JsonInput member = body.member(name);
            Optional<String> text =
                    member.value() instanceof Number days ? Optional.of(days.toString()) : member.text();
            text.ifPresent(value -> written.put(name, value));
        }
        Viewpoint viewpoint = ViewpointReader.read(written, clock.read(), mistakes);
        return new ShortlistViewpoint(viewpoint, !written.containsKey("knownOn"));
    }

    private static Optional<SizeWanted> size(JsonInput size) {
        if (!size.isGiven()) {
            return Optional.empty();
        }
        size.object("atLeast", "below");
        long atLeast = size.member("atLeast").number(0, MOST_INHABITANTS).orElse(0);
        long below = size.member("below").number(1, MOST_INHABITANTS).orElse(MOST_INHABITANTS);
        if (atLeast >= below) {
            size.isNot("expected.range");
        }
        return Optional.of(new SizeWanted(atLeast, below));
    }

    /** That of a programme, which is an object or the name alone. */
    private static Optional<String> name(JsonInput programme) {
        if (programme.isGiven() && !programme.isObject()) {
            return programme.text();
        }
        if (programme.isGiven()) {
            programme.object("name", "size", "network", "provinces", "experienced");
        }
        return programme.member("name").text();
    }

    private static Map<String, Double> weights(JsonInput weights) {
        Map<String, Double> changed = new LinkedHashMap<>();
        if (weights.isGiven()) {
            weights.object(RuleBook.names().toArray(String[]::new));
            RuleBook.names()
                    .forEach(rule ->
                            weights.member(rule).decimal(0, HEAVIEST).ifPresent(weight -> changed.put(rule, weight)));
        }
        return changed;
    }

    private static List<String> texts(JsonInput list) {
        return list.list().stream().flatMap(item -> item.text().stream()).toList();
    }

    private static Set<ThingId> ids(JsonInput list, ThingKind thingKind) {
        return list.list().stream().flatMap(item -> item.id(thingKind).stream()).collect(Collectors.toSet());
    }
}

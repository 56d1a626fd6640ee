package nl.stedenband.importing.places;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.graph.place.KnownNameQueries.DescribedPlace;
import nl.stedenband.graph.place.KnownNameQueries.MentionedName;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.NameForm;

/**
 * Finds assertions that call a place by the name of another, as rows did that contradicted themselves before they were refused. As long
 * as such an assertion counts, the place is found by that name; retracting it heals the registry.
 */
@Singleton
public class NamesOfOthers {
    private final KnownNameQueries names;

    NamesOfOthers(KnownNameQueries names) {
        this.names = names;
    }

    /**
     * An assertion to retract.
     *
     * @param place what it calls so, with its id
     * @param name what it calls it
     * @param owner whose name that is, with its id
     */
    public record Misnamed(String assertion, String source, String locator, String place, String name, String owner) {}

    /** All there are, in the order of their ids. */
    public List<Misnamed> list() {
        Map<String, DescribedPlace> places = new HashMap<>();
        Map<String, List<DescribedPlace>> byName = new HashMap<>();
        for (DescribedPlace place : names.describedPlaces()) {
            places.put(place.key(), place);
            ownForms(place).forEach(form -> byName.computeIfAbsent(area(place) + form, any -> new ArrayList<>(1))
                    .add(place));
        }
        List<Misnamed> misnamed = new ArrayList<>();
        for (MentionedName mention : names.mentionedNames()) {
            DescribedPlace place = places.get(mention.key());
            if (place != null && forms(mention.name()).stream().noneMatch(ownForms(place)::contains)) {
                byName.getOrDefault(area(place) + NameForm.of(mention.name()), List.of()).stream()
                        .filter(owner -> !isNear(owner, place))
                        .findFirst()
                        .ifPresent(owner -> misnamed.add(misnamed(mention, place, owner)));
            }
        }
        return misnamed;
    }

    private static Misnamed misnamed(MentionedName mention, DescribedPlace place, DescribedPlace owner) {
        return new Misnamed(
                mention.assertion(),
                mention.source(),
                mention.locator(),
                described(place),
                mention.name(),
                described(owner));
    }

    private static String described(DescribedPlace place) {
        return "%s (%s)".formatted(place.name(), ThingId.ofKey(place.key()));
    }

    private static Set<String> ownForms(DescribedPlace place) {
        Set<String> own = forms(place.name());
        place.described().forEach(name -> own.addAll(forms(name)));
        return own;
    }

    /** The name whole, and without what tells it from its namesakes. */
    private static Set<String> forms(String name) {
        Set<String> forms = new HashSet<>(Set.of(NameForm.of(name)));
        PlaceNames.part(name).ifPresent(part -> forms.add(NameForm.of(part.name())));
        return forms;
    }

    /** Names are compared within a country; all municipalities are Dutch. */
    private static String area(DescribedPlace place) {
        return (place.country() == null ? "" : place.country())
                + '/'
                + ThingId.ofKey(place.key()).kind()
                + '/';
    }

    private static boolean isNear(DescribedPlace one, DescribedPlace other) {
        return one.key().equals(other.key())
                || point(one)
                        .flatMap(at -> point(other).map(at::kilometresTo))
                        .filter(distance -> distance <= Namesakes.SAME_PLACE_KM
                                && ThingId.ofKey(one.key()).kind() == ThingKind.PARTNER_CITY)
                        .isPresent();
    }

    private static Optional<Point> point(DescribedPlace place) {
        return place.latitude() == null
                ? Optional.empty()
                : Optional.of(new Point(place.latitude(), place.longitude()));
    }
}

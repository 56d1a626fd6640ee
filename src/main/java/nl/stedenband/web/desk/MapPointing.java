package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.picture.map.MapFrame;
import nl.stedenband.picture.map.MapSheet;
import nl.stedenband.picture.map.SheetPoint;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.web.desk.AskingPlaces.AskingPlace;

/**
 * Pointing at a place on a map that is a field of the form of a request, so that nothing else that was written is lost: each time
 * somebody points, the places there are offered, and the map comes closer.
 */
@Singleton
final class MapPointing {
    /** The field that says what the map shows. */
    static final String FRAME = "map";

    /** How far beside a place one may point, in pixels; farther where there is none that near. */
    private static final List<Integer> REACHES = List.of(8, 24, 72);

    /** Of a country, so many of the largest places tell where its people live. */
    private static final int OF_COUNTRY = 40;

    private static final int MOST = 6;

    private final PlacesOfTheWorld world;
    private final AskingPlaces places;

    MapPointing(PlacesOfTheWorld world, AskingPlaces places) {
        this.world = world;
        this.places = places;
    }

    /** How wide the map is, in pixels; a form has both, and shows the one that its window has room for. */
    public enum MapSize {
        SMALL(280),
        LARGE(640);

        private final int pixels;

        MapSize(int pixels) {
            this.pixels = pixels;
        }

        public int pixels() {
            return pixels;
        }

        /** The name of the field, and the class of its picture. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A map to point at, and what is offered where somebody did.
     *
     * @param frame what the map shows next
     * @param places null where nobody pointed yet
     */
    record Pointed(MapFrame frame, @Nullable List<AskingPlace> places) {}

    /** The map of a form as it is first: of the country that is filled in, or of the world. */
    Pointed begin(FormInput sent) {
        Optional<ThingId> there = country(sent);
        List<SheetPoint> spots = there.stream()
                .flatMap(one -> world.largest(anywhere -> true, there, OF_COUNTRY).stream())
                .map(entry -> MapSheet.WORLD.place(entry.point()))
                .toList();
        return new Pointed(spots.isEmpty() ? MapSheet.WORLD.frame() : MapFrame.around(spots), null);
    }

    /** Nothing where the map wasn't used. By the keyboard one uses it without pointing, which is told as its upper left corner. */
    Optional<Pointed> read(FormInput sent) {
        return Stream.of(MapSize.values())
                .flatMap(size -> point(sent, size).stream())
                .findFirst();
    }

    private Optional<Pointed> point(FormInput sent, MapSize size) {
        String across = sent.written(size.word() + ".x");
        if (across.isEmpty()) {
            return Optional.empty();
        }
        MapFrame shown = MapFrame.parse(sent.written(FRAME)).orElseGet(MapSheet.WORLD::frame);
        OptionalInt right = pixels(across, size);
        OptionalInt below = pixels(sent.written(size.word() + ".y"), size);
        if (right.isEmpty() || below.isEmpty() || right.getAsInt() + below.getAsInt() == 0) {
            return Optional.of(new Pointed(shown, null));
        }
        SheetPoint middle = shown.at(right.getAsInt(), below.getAsInt(), size.pixels());
        double pixel = (double) shown.width() / size.pixels();
        List<PlacesOfTheWorld.Entry> near = REACHES.stream()
                .map(reach -> near(middle, reach * pixel, country(sent)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return Optional.of(new Pointed(shown.closerTo(middle), places.of(near)));
    }

    private List<PlacesOfTheWorld.Entry> near(SheetPoint middle, double reach, Optional<ThingId> country) {
        return world.largest(point -> MapSheet.WORLD.place(point).distanceTo(middle) <= reach, country, MOST);
    }

    private static Optional<ThingId> country(FormInput sent) {
        return ThingId.parse(ThingKind.COUNTRY, sent.written(RequestField.COUNTRY.word()));
    }

    private static OptionalInt pixels(String written, MapSize size) {
        OptionalInt read =
                written.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
        return read.orElse(0) > size.pixels() ? OptionalInt.empty() : read;
    }
}

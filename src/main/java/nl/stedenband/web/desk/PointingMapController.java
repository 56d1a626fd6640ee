package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.account.Rights;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.picture.map.MapFrame;
import nl.stedenband.picture.map.MapPlace;
import nl.stedenband.picture.map.MapSheet;
import nl.stedenband.picture.map.PointingMap;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.web.desk.MapPointing.MapSize;
import nl.stedenband.web.map.Outlines;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** The picture on which one points at a place. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class PointingMapController {
    private static final int MOST_PLACES = 150;

    private final PlacesOfTheWorld world;
    private final Outlines outlines;
    private final Pages pages;

    PointingMapController(PlacesOfTheWorld world, Outlines outlines, Pages pages) {
        this.world = world;
        this.outlines = outlines;
        this.pages = pages;
    }

    @Produces("image/svg+xml; charset=utf-8")
    @Get(uris = {"/nl/loket/places/map/{size}.svg", "/en/desk/places/map/{size}.svg"})
    HttpResponse<String> draw(HttpRequest<?> request, String size) {
        QueryParameters asked = QueryParameters.in(request);
        MapFrame frame = MapFrame.parse(Objects.requireNonNullElse(asked.text("frame"), ""))
                .orElseGet(MapSheet.WORLD::frame);
        asked.check();
        int pixels = Stream.of(MapSize.values())
                .filter(one -> one.word().equals(size))
                .mapToInt(MapSize::pixels)
                .findFirst()
                .orElseThrow(() -> new NotInRegistry(size));
        PageContext pageContext = pages.site(request);
        List<MapPlace> largest =
                world
                        .largest(point -> frame.contains(MapSheet.WORLD.place(point)), Optional.empty(), MOST_PLACES)
                        .stream()
                        .map(entry -> place(entry, pageContext))
                        .toList();
        PointingPicture picture = new PointingPicture(
                PointingMap.of(largest, frame, pixels), outlines.land().path());
        return HttpResponse.ok(pages.render("desk/pointing-map", picture, request, pageContext))
                .header("Cache-Control", "private, max-age=86400");
    }

    private static MapPlace place(PlacesOfTheWorld.Entry entry, PageContext pageContext) {
        String name = pageContext.name(entry.id().kind().word(), entry.id().value(), entry.name());
        return new MapPlace(entry.id().key(), name, name, "", false, Optional.of(entry.point()), entry.population());
    }

    /** @param land as SVG has it in {@code d} */
    public record PointingPicture(PointingMap map, String land) {}
}

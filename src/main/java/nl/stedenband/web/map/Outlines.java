package nl.stedenband.web.map;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.picture.map.MapSheet;
import nl.stedenband.picture.map.Outline;

/** The outlines beneath all maps, drawn once: when the service has started, or are asked for before that. */
@Singleton
public final class Outlines {
    private static final String LAND = "reference/land-50m.json";
    private static final String BOUNDARIES = "reference/municipality-boundaries-2025.geojson";

    /** In squared units of the sheet: half a pixel wide and long where the sheet fills a screen. */
    private static final double FINEST_OF_LAND = 6;

    private static final double FINEST_OF_MUNICIPALITIES = 12;

    private final JsonMapper json;
    private DrawnOutline land;
    private DrawnOutline municipalities;

    Outlines(JsonMapper json) {
        this.json = json;
    }

    /** So that nobody has to wait for them; the start doesn't either. What goes wrong is told to who asks. */
    @EventListener
    void drawAhead(ServerStartupEvent started) {
        CompletableFuture.runAsync(this::land).thenRun(this::municipalities);
    }

    /** The land of the world, on its sheet. */
    public synchronized DrawnOutline land() {
        if (land == null) {
            Topology file = read(LAND, Topology.class);
            land = DrawnOutline.of("land", Outline.of(MapSheet.WORLD, file.land(), FINEST_OF_LAND));
        }
        return land;
    }

    /** The municipalities of the Netherlands, on its sheet. */
    public synchronized DrawnOutline municipalities() {
        if (municipalities == null) {
            BoundaryCollection file = read(BOUNDARIES, BoundaryCollection.class);
            municipalities = DrawnOutline.of(
                    "municipalities", Outline.of(MapSheet.NETHERLANDS, file.areas(), FINEST_OF_MUNICIPALITIES));
        }
        return municipalities;
    }

    Optional<DrawnOutline> find(String name) {
        return Stream.of(land(), municipalities())
                .filter(outline -> outline.name().equals(name))
                .findFirst();
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream bytes = InputFile.bundled(file).open()) {
            return json.readValue(bytes.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

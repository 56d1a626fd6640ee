package nl.stedenband.web.map;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ViewsRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.stedenband.registry.NotInRegistry;

/** Outlines as pictures that maps are laid upon. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller("/outlines")
final class OutlineController {
    private static final String SVG = "image/svg+xml; charset=utf-8";

    private final Outlines outlines;
    private final ViewsRenderer<Map<String, Object>, ?> renderer;

    OutlineController(Outlines outlines, ViewsRenderer<Map<String, Object>, ?> renderer) {
        this.outlines = outlines;
        this.renderer = renderer;
    }

    /** A version that is no more has gone from all pages too; what is kept under it would never be asked for. */
    @Produces(SVG)
    @Get("/{version}/{name}.svg")
    HttpResponse<String> show(String version, String name) {
        DrawnOutline outline = outlines.find(name)
                .filter(found -> found.version().equals(version))
                .orElseThrow(() -> new NotInRegistry(name));
        return HttpResponse.ok(picture(outline)).header("Cache-Control", "public, max-age=31536000, immutable");
    }

    private String picture(DrawnOutline outline) {
        StringWriter svg = new StringWriter();
        try {
            renderer.render("map/outline", Map.of("path", outline.path()), null).writeTo(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return svg.toString();
    }
}

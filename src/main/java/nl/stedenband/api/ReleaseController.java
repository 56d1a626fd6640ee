package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.Path;
import java.util.List;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.release.ReleaseManifest;
import nl.stedenband.release.ReleaseName;
import nl.stedenband.release.Releases;

/** Releases of the registry, as they were made. They don't change, but others come while the graph stays as it is. */
@Tag(name = "catalogue")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(ReleaseController.PATH)
final class ReleaseController {
    static final String PATH = Api.ROOT + "/releases";

    /** A page of a release has its styles in a file beside it. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    /**
     * Releases, the latest first.
     *
     * @param items without their files
     */
    @Serdeable
    record ReleaseList(List<ReleaseManifest> items) {}

    @Get
    @Operation(
            operationId = "listReleases",
            summary = "The releases of the registry that were frozen to be cited and kept, the latest first",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Releases without their files",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReleaseList.class),
                                            examples =
                                                    @ExampleObject(name = "releases", value = ReleaseExamples.LIST))))
    ReleaseList list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return new ReleaseList(releases.list());
    }

    @Get("/{name}")
    @Operation(
            operationId = "getRelease",
            summary = "What a release is of, with its files; each is to be had under its path behind this address",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The release",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReleaseManifest.class),
                                            examples = @ExampleObject(name = "release", value = ReleaseExamples.ONE))))
    ReleaseManifest get(
            HttpRequest<?> request,
            @Parameter(description = "What the release is called", example = "2026.12") String name) {
        QueryParameters.nothing(request);
        return ReleaseName.parse(name).flatMap(releases::find).orElseThrow(() -> unknown(name));
    }

    @Hidden
    @Get("/{name}/{+path}")
    HttpResponse<SystemFile> file(HttpRequest<?> request, String name, String path) {
        QueryParameters.nothing(request);
        Path file = ReleaseName.parse(name)
                .flatMap(release -> releases.file(release, path))
                .orElseThrow(() -> unknown(name + '/' + path));
        return HttpResponse.ok(new SystemFile(file.toFile(), MediaType.of(Releases.mediaType(path))))
                .header("Content-Security-Policy", POLICY);
    }

    private static NotInRegistry unknown(String what) {
        return new NotInRegistry("There is no release '%s'; see %s.".formatted(what, PATH));
    }
}

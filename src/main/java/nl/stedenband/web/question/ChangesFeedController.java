package nl.stedenband.web.question;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import nl.stedenband.graph.traversal.AnswerChanges;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.Pages;

/** Feeds of public questions: an entry for each time at which the answer became another, with the difference. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class ChangesFeedController {
    private static final String ATOM = "application/atom+xml; charset=utf-8";

    private final Traversals traversals;
    private final AnswerChanges answerChanges;
    private final VersionQueries versions;
    private final PublicAddress address;
    private final Pages pages;

    ChangesFeedController(
            Traversals traversals,
            AnswerChanges answerChanges,
            VersionQueries versions,
            PublicAddress address,
            Pages pages) {
        this.traversals = traversals;
        this.answerChanges = answerChanges;
        this.versions = versions;
        this.address = address;
        this.pages = pages;
    }

    /** It is the same as long as the registry is told nothing, and who has it by then is spared it. */
    @Produces(ATOM)
    @Get(uris = {"/nl/vragen/{name}/changes.atom", "/en/questions/{name}/changes.atom"})
    HttpResponse<?> feed(String name, HttpRequest<?> request) {
        Traversal traversal = traversals.find(name).orElseThrow(() -> new NotInRegistry(name));
        GraphVersion version = versions.whole();
        String tag = "W/\"changes-" + version + '"';
        if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
        }
        Map<String, List<String>> asked = request.getParameters().asMap();
        AtomFeed feed = new AtomFeed(
                traversal,
                pages.site(request),
                address.of(request),
                request.getUri().toString());
        Instant told = Instant.ofEpochMilli(version.latest());
        return HttpResponse.ok(feed.write(told, answerChanges.list(traversal, asked)))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}

package nl.stedenband.api;

import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Table;

/** All lists of the interface that are to be had whole, as tables: those whose items are known as rows. */
@Singleton
public final class ListTables {
    /** The names of the lists of whole collections, to be had before there is a registry. */
    public static final List<String> NAMES = ListTitles.ofCollections();

    private final Map<Class<?>, ItemRows<?>> rows = new HashMap<>();
    private final Router router;
    private final VersionQueries versions;
    private final Clock clock;

    ListTables(Router router, VersionQueries versions, Clock clock) {
        Stream.of(ThingLists.ALL, RelationLists.ALL, RecordLists.ALL)
                .flatMap(List::stream)
                .forEach(items -> rows.put(items.item(), items));
        this.router = router;
        this.versions = versions;
        this.clock = clock;
    }

    /** Whether it is the name of a collection, or goes on from one: {@code networks/eurocities/members}. */
    public static boolean isName(String name) {
        return NAMES.contains(name.split("/", 2)[0]);
    }

    /**
     * All items of a list that fit; nothing when there is no such list.
     *
     * @param name of a collection, or what stands below a thing in it: collection, id and list with slashes between
     * @param asked parameters of the list by name, as a user wrote them
     * @throws InvalidQuestion when some can't be read
     * @throws NotInRegistry when it belongs to a thing that isn't there
     */
    public Optional<Table> open(String name, Map<String, List<String>> asked) {
        String path = Arrays.stream(name.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", Api.ROOT + '/', ""));
        try {
            return find(path).map(list -> open(list, asked));
        } catch (ReplacedId e) {
            return find(e.path()).map(list -> open(list, asked));
        }
    }

    Table open(ListTable<?> list, Map<String, List<String>> asked) {
        return list.open(asked, clock.instant(), versions.current());
    }

    /** The list at a path; nothing where there is none, or none of things that could be rows. */
    Optional<ListTable<?>> find(String path) {
        return ListRoute.at(path, router)
                .flatMap(list -> Optional.ofNullable(rows.get(list.item())).map(items -> new ListTable<>(list, items)));
    }
}

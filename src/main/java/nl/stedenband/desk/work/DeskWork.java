package nl.stedenband.desk.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.registry.PlaceNames;

/**
 * What lies on the desk. What officers wrote is sealed in the database, so it is opened and looked through here: nothing of it, and no
 * index of its words, is kept anywhere in clear.
 */
@Singleton
public final class DeskWork {
    /** More than a desk ever has. */
    private static final int ALL = 100_000;

    private final Requests requests;
    private final Cases cases;
    private final Assignments assignments;

    DeskWork(Requests requests, Cases cases, Assignments assignments) {
        this.requests = requests;
        this.cases = cases;
        this.assignments = assignments;
    }

    /**
     * What is looked for.
     *
     * @param officer whose work; null for everybody's
     * @param state {@code open}, {@code closed} or {@code all}
     * @param words that all have to be written somewhere of it; may be blank
     */
    public record Search(@Nullable String officer, String state, String words) {

        boolean fits(WorkItem item) {
            return (officer == null || officer.equals(item.officer()))
                    && (state.equals("all") || state.equals("open") == item.isOpen())
                    && isWritten(item);
        }

        private boolean isWritten(WorkItem item) {
            String folded = PlaceNames.fold(words);
            if (folded.isEmpty()) {
                String signs = words.strip().toLowerCase(Locale.ROOT);
                return item.written()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(signs));
            }
            String all = item.written().map(PlaceNames::fold).collect(Collectors.joining("\n"));
            return Arrays.stream(folded.split(" ")).allMatch(all::contains);
        }
    }

    /** What fits, what is due first in front. */
    public List<WorkItem> find(Search search, LocalDate today) {
        Map<String, StoredAssignment> assigned = assignments.byThing();
        Map<Integer, List<CaseVersion>> ofRequests =
                cases.list().stream().collect(Collectors.groupingBy(CaseVersion::request));
        return requests.list(Pageable.from(0, ALL)).getContent().stream()
                .flatMap(request ->
                        items(request, ofRequests.getOrDefault(request.number(), List.of()), assigned, today))
                .filter(search::fits)
                .sorted(WorkItem.ORDER)
                .toList();
    }

    private static Stream<WorkItem> items(
            RequestVersion request, List<CaseVersion> opened, Map<String, StoredAssignment> assigned, LocalDate today) {
        if (opened.isEmpty()) {
            String thing = Assignments.Sort.REQUEST.thing(request.number());
            return Stream.of(new WorkItem(request, null, assigned.get(thing).officer(), today));
        }
        return opened.stream()
                .map(one -> new WorkItem(
                        request,
                        one,
                        assigned.get(Assignments.Sort.CASE.thing(one.number())).officer(),
                        today));
    }
}

package nl.stedenband.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.PageContext;

/** Reads the ways of an answer to the question {@code path} step by step. */
final class PathSteps {
    private final Answer answer;
    private final Map<List<String>, String> certainties;
    private final PageContext pageContext;
    private final List<String> columns;

    /** @param certainties of ties, by partnership and the keys of its parties */
    PathSteps(Answer answer, Map<List<String>, String> certainties, PageContext pageContext) {
        this.answer = answer;
        this.certainties = certainties;
        this.pageContext = pageContext;
        this.columns = answer.traversal().columns().stream().map(Column::name).toList();
    }

    /** Ids of all ties on the ways. */
    static List<String> ties(Answer answer) {
        int column =
                answer.traversal().columns().stream().map(Column::name).toList().indexOf("ties");
        return answer.rows().stream()
                .flatMap(row -> things(row.get(column)).stream())
                .map(tie -> tie.id().value())
                .distinct()
                .toList();
    }

    List<PathsPage.Way> list() {
        return answer.rows().stream().map(this::way).toList();
    }

    private PathsPage.Way way(List<Object> row) {
        List<Thing> path = things(value(row, "path"));
        List<Thing> ties = new ArrayList<>(things(value(row, "ties")));
        List<ThingId> lapsed =
                things(value(row, "lapsed")).stream().map(Thing::id).toList();
        List<PathsPage.Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < path.size(); i++) {
            boolean isTie = isTie(path.get(i), path.get(i + 1), ties.size() == path.size() - 1 - i);
            steps.add(
                    isTie && !ties.isEmpty()
                            ? tie(path.get(i), path.get(i + 1), ties.remove(0), lapsed)
                            : share(path.get(i), path.get(i + 1)));
        }
        return new PathsPage.Way(
                (Boolean) value(row, "holds"),
                (LocalDate) value(row, "day"),
                (String) value(row, "status"),
                steps,
                ((List<?>) value(row, "sources")).stream().map(String::valueOf).toList());
    }

    /** A network has members and no ties; of a country that is on the way, ties are only told where they are left over. */
    private static boolean isTie(Thing from, Thing to, boolean restAreTies) {
        boolean overNetwork = from.id().kind() == ThingKind.NETWORK || to.id().kind() == ThingKind.NETWORK;
        boolean overCountry = from.id().kind() == ThingKind.COUNTRY || to.id().kind() == ThingKind.COUNTRY;
        return !overNetwork && (!overCountry || restAreTies);
    }

    private PathsPage.Step tie(Thing from, Thing to, Thing tie, List<ThingId> lapsed) {
        String status = lapsed.contains(tie.id())
                ? "lapsed"
                : certainties.get(
                        List.of(tie.id().value(), from.id().key(), to.id().key()));
        return new PathsPage.Step(
                stop(from), stop(to), "tie", status, pageContext.addresses().to(tie.id()));
    }

    private PathsPage.Step share(Thing from, Thing to) {
        boolean isNetwork = from.id().kind() == ThingKind.NETWORK || to.id().kind() == ThingKind.NETWORK;
        return new PathsPage.Step(stop(from), stop(to), isNetwork ? "member" : "country", null, "");
    }

    private PathsPage.Stop stop(Thing thing) {
        return new PathsPage.Stop(
                thing.id().key(),
                thing.id().kind().word(),
                thing.name(pageContext.language()),
                pageContext.addresses().to(thing.id()));
    }

    private Object value(List<Object> row, String column) {
        return row.get(columns.indexOf(column));
    }

    private static List<Thing> things(Object value) {
        return ((List<?>) value).stream().map(Thing.class::cast).toList();
    }
}

package nl.stedenband.desk.work;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.CaseNote;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;

/**
 * A case, or a request for which there is none yet.
 *
 * @param opened null for a request without a case
 * @param officer the id of the account that deals with it
 * @param today on which days are counted
 */
public record WorkItem(RequestVersion request, @Nullable CaseVersion opened, String officer, LocalDate today) {

    /** What is due first in front, what is closed last. */
    static final Comparator<WorkItem> ORDER = Comparator.comparing((WorkItem item) -> !item.isOpen())
            .thenComparing(item -> item.firstDay().orElse(LocalDate.MAX))
            .thenComparing(item -> -item.request.number())
            .thenComparing(item -> item.opened == null ? 0 : item.opened.number());

    public boolean isOpen() {
        return opened == null || opened.file().isOpen();
    }

    /** Where its page is within the desk. */
    public String path() {
        return opened == null ? "requests/" + request.number() : "cases/" + opened.number();
    }

    /** Who asks: the place, or nothing where a country does. */
    public String asker() {
        return opened == null
                ? request.request().text(RequestField.NAME)
                : opened.file().subject().asker();
    }

    /** The code of the country that asks; empty while that isn't known. */
    public String country() {
        return request.request().text(RequestField.COUNTRY);
    }

    /** What is to be done first; nothing where nothing is noted. */
    public Optional<Approach> next() {
        return Stream.ofNullable(opened)
                .filter(one -> one.file().isOpen())
                .flatMap(one -> one.file().approaches().stream())
                .filter(approach -> approach.due() != null || !approach.next().isEmpty())
                .min(Comparator.comparing(Approach::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Whether something should have been done by now. */
    public boolean isOverdue() {
        return isOpen() && firstDay().filter(day -> day.isBefore(today)).isPresent();
    }

    /** The day by which who asks wants to know. */
    public Optional<LocalDate> term() {
        return request.request().find(RequestField.TERM).map(LocalDate::parse);
    }

    /** Until the term; negative after it, null where nobody waits. */
    public @Nullable Long daysLeft() {
        return isOpen()
                ? term().map(term -> ChronoUnit.DAYS.between(today, term)).orElse(null)
                : null;
    }

    private Optional<LocalDate> firstDay() {
        return Stream.concat(next().map(Approach::due).stream(), term().stream())
                .min(Comparator.naturalOrder());
    }

    /** All that officers wrote about it. */
    Stream<String> written() {
        Stream<String> asked = request.request().fields().values().stream();
        if (opened == null) {
            return asked;
        }
        Stream<String> done = Stream.concat(
                opened.file().notes().stream().map(CaseNote::text),
                opened.file().approaches().stream().flatMap(WorkItem::written));
        Stream<String> came = Stream.ofNullable(opened.file().outcome()).map(outcome -> outcome.reason());
        Stream<String> after = opened.file().afterMatch().written();
        return Stream.of(asked, done, came, after, Stream.of(asker())).flatMap(texts -> texts);
    }

    private static Stream<String> written(Approach approach) {
        return Stream.of(
                Optional.ofNullable(approach.town().name()).orElse(""),
                approach.through(),
                approach.said(),
                approach.next());
    }
}

package nl.stedenband.graph.thing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.ThingKind;

/** Finds things by name, and what sources say by its words. */
@CypherRepository
public interface SearchQueries extends GenericRepository<Found, String> {

    @Query(value = "search/things", countQuery = "search/count")
    Page<Found> search(NameSearch names, Pageable page);

    /** Those of some kinds of which a text is a name, whole and in whatever spelling; of many, the first. */
    default List<Found> called(String text, Set<ThingKind> kinds) {
        NameSearch names = NameSearch.of(text);
        return text.isBlank()
                ? List.of()
                : search(names, Pageable.from(0, 50)).getContent().stream()
                        .filter(found -> kinds.contains(ThingKind.ofWord(found.kind())))
                        .filter(found -> names.isMet(ThingKind.ofWord(found.kind()), found.id(), found.names()))
                        .toList();
    }

    /** @param words in the language of the index, see {@link #allOf} */
    @Query("search/said")
    List<Said> said(String words);

    /** Twenty assertions at most in which all words of a text stand; none for a text without a word. */
    default List<Said> saidWith(String text) {
        String words = allOf(text);
        return words.isEmpty() ? List.of() : said(words);
    }

    /** Letters and digits alone, so that nothing of it is taken for an operator. */
    private static String allOf(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(20)
                .collect(Collectors.joining(" AND "));
    }

    /**
     * What a source says.
     *
     * @param reference its slug and where in it
     * @param quote its words; empty where none are recorded
     * @param text what that says, in ours
     * @param things that it speaks of, six at most
     */
    @MappedEntity
    record Said(@Id String id, String reference, String quote, String text, List<Named> things) {}
}

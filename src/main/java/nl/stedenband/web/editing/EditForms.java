package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.account.http.Forms;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReading;
import nl.stedenband.editing.EditingQueries;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.ThingId;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Site;

/** Renders forms that change the registry. */
@Singleton
final class EditForms {
    private final EditReading reading;
    private final EditingQueries queries;
    private final SourceQueries sources;
    private final Options options;
    private final Forms forms;
    private final Pages pages;

    EditForms(
            EditReading reading,
            EditingQueries queries,
            SourceQueries sources,
            Options options,
            Forms forms,
            Pages pages) {
        this.reading = reading;
        this.queries = queries;
        this.sources = sources;
        this.options = options;
        this.forms = forms;
        this.pages = pages;
    }

    /**
     * The form before anybody writes in it.
     *
     * @param asked fields that the address fills in
     * @throws NotInRegistry when there is nothing of what it is about
     */
    String empty(EditKind kind, Map<String, String> asked, HttpRequest<?> request) {
        if (kind == EditKind.CORRECTION) {
            String id = asked.getOrDefault(EditField.ASSERTION.word(), "");
            Map<String, String> written = new LinkedHashMap<>(reading.correctionOf(id)
                    .orElseThrow(() -> new NotInRegistry(id))
                    .words());
            return page(kind, written, List.of(), request);
        }
        return page(kind, asked, List.of(), request);
    }

    /** The form with what was written in it, and what is wrong with that. */
    String page(EditKind kind, Map<String, String> written, List<Mistake> mistakes, HttpRequest<?> request) {
        Site site = pages.site(request);
        Map<String, String> values = Edit.ofWords(kind, written).words();
        String partnership = values.getOrDefault(EditField.PARTNERSHIP.word(), "");
        List<FormField> fields = kind.fields().stream()
                .map(field -> new FormField(
                        field,
                        values.getOrDefault(field.word(), ""),
                        options.of(field, partnership, site),
                        wrong(field, mistakes)))
                .toList();
        return pages.render(
                "editing/form",
                new EditPage(
                        forms.token(request),
                        kind,
                        Who.isEditor(request),
                        partnership,
                        parties(kind, partnership),
                        assertion(kind, values.getOrDefault(EditField.ASSERTION.word(), "")),
                        fields,
                        written,
                        mistakes),
                request,
                site);
    }

    private List<Named> parties(EditKind kind, String partnership) {
        if (!kind.fields().contains(EditField.PARTNERSHIP)) {
            return List.of();
        }
        List<Named> parties =
                ThingId.parse(Kind.PARTNERSHIP, partnership).isPresent() ? queries.parties(partnership) : List.of();
        if (parties.isEmpty()) {
            throw new NotInRegistry(partnership);
        }
        return parties;
    }

    private SourcedAssertion assertion(EditKind kind, String id) {
        return kind.fields().contains(EditField.ASSERTION)
                ? sources.findAssertion(id).orElseThrow(() -> new NotInRegistry(id))
                : null;
    }

    private static Text wrong(EditField field, List<Mistake> mistakes) {
        Optional<Mistake> mistake = mistakes.stream()
                .filter(one -> one.parameter().equals(field.word()))
                .findFirst();
        return mistake.map(Mistake::reason).orElse(null);
    }
}

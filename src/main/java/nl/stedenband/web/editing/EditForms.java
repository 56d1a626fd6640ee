package nl.stedenband.web.editing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReader;
import nl.stedenband.editing.EditingQueries;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** Renders forms that change the registry. */
@Singleton
final class EditForms {
    private final EditReader reading;
    private final EditingQueries queries;
    private final SourceQueries sources;
    private final FieldOptions fieldOptions;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    EditForms(
            EditReader reading,
            EditingQueries queries,
            SourceQueries sources,
            FieldOptions fieldOptions,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.reading = reading;
        this.queries = queries;
        this.sources = sources;
        this.fieldOptions = fieldOptions;
        this.csrfTokens = csrfTokens;
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
        PageContext pageContext = pages.site(request);
        Map<String, String> values = Edit.ofWords(kind, written).words();
        String partnership = values.getOrDefault(EditField.PARTNERSHIP.word(), "");
        List<FormField> fields = kind.fields().stream()
                .map(field -> new FormField(
                        field,
                        values.getOrDefault(field.word(), ""),
                        fieldOptions.of(field, partnership, pageContext),
                        wrong(field, mistakes)))
                .toList();
        return pages.render(
                "editing/form",
                new EditPage(
                        csrfTokens.token(request),
                        kind,
                        ChangeAuthor.isEditor(request),
                        partnership,
                        parties(kind, partnership),
                        assertion(kind, values.getOrDefault(EditField.ASSERTION.word(), "")),
                        fields,
                        written,
                        mistakes),
                request,
                pageContext);
    }

    private List<Named> parties(EditKind kind, String partnership) {
        if (!kind.fields().contains(EditField.PARTNERSHIP)) {
            return List.of();
        }
        List<Named> parties = ThingId.parse(ThingKind.PARTNERSHIP, partnership).isPresent()
                ? queries.parties(partnership)
                : List.of();
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

    private static BilingualText wrong(EditField field, List<Mistake> mistakes) {
        Optional<Mistake> mistake = mistakes.stream()
                .filter(one -> one.parameter().equals(field.word()))
                .findFirst();
        return mistake.map(Mistake::reason).orElse(null);
    }

    /**
     * A form that changes the registry.
     *
     * @param form what it is known by
     * @param isEditor whether who sees it can make the change at once; others propose it
     * @param partnership what the change is about, as {@code parties} and {@code assertion}; empty where it isn't about one
     * @param written what was sent with it
     */
    public record EditPage(
            String form,
            EditKind kind,
            boolean isEditor,
            String partnership,
            List<Named> parties,
            @Nullable SourcedAssertion assertion,
            List<FormField> fields,
            Map<String, String> written,
            List<Mistake> mistakes) {

        /** What stands in a field that is not of the change itself. */
        public String value(String field) {
            return written.getOrDefault(field, "");
        }

        /** Those of the source, which one either chooses or describes. */
        public List<FormField> ofSource() {
            return fields.stream().filter(EditPage::isOfSource).toList();
        }

        /** All others. */
        public List<FormField> ofChange() {
            return fields.stream().filter(field -> !isOfSource(field)).toList();
        }

        private static boolean isOfSource(FormField field) {
            return EditField.OF_SOURCE.contains(field.field());
        }
    }
}

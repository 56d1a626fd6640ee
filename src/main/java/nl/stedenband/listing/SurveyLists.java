package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Set;
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Tables that sources print. */
public final class SurveyLists {
    public static final RegistryList<ListedSurvey> ALL = new RegistryList<>(
            ListName.of("surveys"),
            ListParameters.names(ListFilter.text("source")),
            ListColumns.of(ListedSurvey.class, Subject.THING)
                    .with(
                            "survey",
                            ValueType.SURVEY,
                            Set.of("id", "title"),
                            item -> thing(ThingKind.SURVEY, item.id(), item.title(), null))
                    .with("figures", ValueType.INTEGER, ListedSurvey::figures)
                    .severalInFiles("sources", ValueType.TEXT, ListedSurvey::sources),
            ListQuery.paged(
                    SurveyQueries.class,
                    (surveys, asked, page) -> surveys.list(asked.names(), asked.text("source"), page)));

    private SurveyLists() {}
}

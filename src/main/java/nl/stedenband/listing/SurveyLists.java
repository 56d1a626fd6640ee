package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Set;
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.graph.thing.SurveyFigure;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Tables that sources print. */
public final class SurveyLists {
    static final String COLLECTION = "surveys";

    public static final RegistryList<ListedSurvey> ALL = new RegistryList<>(
            ListName.of(COLLECTION),
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

    /** The figures of one table, a row each. */
    public static final RegistryList<SurveyFigure> FIGURES = new RegistryList<SurveyFigure>(
                    ListName.below(COLLECTION, ListOwner.THING, "figures"),
                    ListParameters.NONE,
                    ListColumns.of(SurveyFigure.class, Subject.RELATION)
                            .severalInFiles("sources", ValueType.TEXT, SurveyFigure::sources)
                            .with(
                                    "survey",
                                    ValueType.SURVEY,
                                    Set.of("survey", "title"),
                                    item -> thing(ThingKind.SURVEY, item.survey(), item.title(), null))
                            .with("item", ValueType.TEXT, SurveyFigure::item)
                            .with("answer", ValueType.TEXT, SurveyFigure::answer)
                            .with("sizeClass", ValueType.TEXT, SurveyFigure::sizeClass)
                            .severalInFiles("areas", ValueType.AREA, item -> item.areas().stream()
                                    .map(ListColumns::thing)
                                    .toList())
                            .with("wave", ValueType.INTEGER, SurveyFigure::wave)
                            .with("base", ValueType.INTEGER, SurveyFigure::base)
                            .with("baseLow", ValueType.INTEGER, SurveyFigure::baseLow)
                            .with("baseHigh", ValueType.INTEGER, SurveyFigure::baseHigh)
                            .with("baseFrom", ValueType.TEXT, SurveyFigure::baseFrom)
                            .with("value", ValueType.DECIMAL, SurveyFigure::value)
                            .with("unit", ValueType.TEXT, SurveyFigure::unit)
                            .with("lower", ValueType.DECIMAL, SurveyFigure::lower)
                            .with("upper", ValueType.DECIMAL, SurveyFigure::upper)
                            .with("printed", ValueType.TEXT, SurveyFigure::printed)
                            .with("note", ValueType.TEXT, SurveyFigure::note)
                            .with("check", ValueType.TEXT, SurveyFigure::check)
                            .inFiles("figure", ValueType.TEXT, Set.of("id"), SurveyFigure::id)
                            .severalInFiles("assertions", ValueType.TEXT, SurveyFigure::assertions),
                    ListQuery.whole(SurveyQueries.class, (surveys, asked) -> surveys.figures(asked.id())))
            .withCaution(BilingualText.of("survey.figures-caution"));

    private SurveyLists() {}
}

package nl.stedenband.desk.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.call.JudgedTown;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.AskingParty;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** What is known for the fields of a letter, in its language. */
public final class LetterValues {
    /** A letter names no more, to stay one. */
    private static final int MOST = 5;

    private final LetterLanguage language;
    private final HelpRequest request;
    private final ShortlistDocument list;
    private final Thesaurus thesaurus;

    /**
     * Of a letter.
     *
     * @param request as it is now
     * @param list the shortlist of the case
     * @param thesaurus by which subjects are called in Dutch and English; in French letters they are English
     */
    public LetterValues(LetterLanguage language, HelpRequest request, ShortlistDocument list, Thesaurus thesaurus) {
        this.language = language;
        this.request = request;
        this.list = list;
        this.thesaurus = thesaurus;
    }

    /**
     * Of a letter to a municipality.
     *
     * @param why the officer's own reason; empty for none
     * @param judgedTown the same municipality, where its answer to a call was judged
     */
    public Map<LetterField, String> of(Named town, String why, Optional<JudgedTown> judgedTown) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.MUNICIPALITY, town.name() == null ? "" : town.name());
        values.put(LetterField.COUNTRY, country());
        values.put(LetterField.PARTNER, partner());
        values.put(
                LetterField.THEMES,
                thesaurus.labels(request.list(RequestField.THEMES)).in(language.code()));
        values.put(LetterField.ASKED, request.text(RequestField.ASKED));
        values.put(LetterField.OFFERED, request.text(RequestField.OFFERED));
        values.put(LetterField.REASONS, reasons(town, why, judgedTown));
        values.put(LetterField.COLLEAGUES, colleagues(town));
        values.put(
                LetterField.TERM,
                request.find(RequestField.TERM)
                        .map(day -> language.written(LocalDate.parse(day)))
                        .orElse(""));
        return values;
    }

    private String country() {
        return Locale.forLanguageTag("und-" + list.partner().country().id()).getDisplayCountry(language.locale());
    }

    private String partner() {
        AskingParty asks = list.partner();
        return asks.country().id().equals(asks.id()) ? country() : "%s (%s)".formatted(asks.name(), country());
    }

    private String reasons(Named town, String why, Optional<JudgedTown> judgedTown) {
        List<String> reasons = new ArrayList<>();
        why.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reasons::add);
        judgedTown.map(this::inWords).ifPresent(reasons::add);
        list.told().stream()
                .filter(ranked -> ranked.municipality().id().equals(town.id()))
                .flatMap(LetterValues::fitting)
                .flatMap(reason -> inWords(reason).stream())
                .limit(MOST)
                .forEach(reasons::add);
        return reasons.stream().map(reason -> "- " + reason).collect(Collectors.joining("\n"));
    }

    private String inWords(JudgedTown judged) {
        return language == LetterLanguage.FR
                ? FrenchReasons.judged()
                : judged.told().in(language.code());
    }

    private Optional<String> inWords(RankedTown.Explanation reason) {
        return language == LetterLanguage.FR
                ? FrenchReasons.ofRule(reason.rule(), reason.sentence().text())
                : Optional.of(reason.sentence().text().in(language.code()));
    }

    /** Lists that were made before there were two scores have reasons of one kind. */
    private static Stream<RankedTown.Explanation> fitting(RankedTown ranked) {
        return (ranked.fit() == null ? ranked.reasons() : ranked.reasonsFor("fit")).stream();
    }

    private String colleagues(Named town) {
        return list.colleagues().stream()
                .filter(ActiveTown::isActive)
                .map(ActiveTown::municipality)
                .filter(colleague -> !colleague.id().equals(town.id()) && colleague.name() != null)
                .map(Named::name)
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }
}

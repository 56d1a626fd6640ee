package nl.stedenband.desk.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.call.JudgedTown;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.TimeInWords;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** What is known for the fields of a letter, in its language. */
public final class LetterValues {
    /** A letter names no more, to stay one. */
    private static final int MOST = 5;
    /** Of ties that ended, or of which nothing was heard. */
    private static final Set<String> PAST = Set.of("ended", "unknown");

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
        values.put(LetterField.TIE, tie(town));
        values.put(LetterField.REASONS, reasons(why, judgedTown));
        values.put(LetterField.LISTED, listed(town));
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
        return asksAsCountry() ? country() : "%s (%s)".formatted(list.partner().name(), country());
    }

    private boolean asksAsCountry() {
        return list.partner().country().id().equals(list.partner().id());
    }

    private String tie(Named town) {
        String asker = asksAsCountry() ? country() : list.partner().name();
        return list.colleagues().stream()
                .filter(colleague ->
                        colleague.isPartner() && colleague.municipality().id().equals(town.id()))
                .flatMap(colleague -> colleague.ties().stream())
                .filter(there -> there.partner().id().equals(list.partner().id()))
                .filter(there -> !PAST.contains(there.status()))
                .min(Comparator.comparing(there -> there.since() == null))
                .map(there -> inWords(asker, Objects.requireNonNullElse(there.since(), "")))
                .orElse("");
    }

    private String inWords(String asker, String since) {
        if (language == LetterLanguage.FR) {
            return FrenchReasons.tie(asker, since);
        }
        return since.isEmpty()
                ? asker
                : BilingualText.of("desk.letter.tie", asker, TimeInWords.inBoth(Edtf.parse(since)))
                        .in(language.code());
    }

    private String reasons(String why, Optional<JudgedTown> judgedTown) {
        List<String> reasons = new ArrayList<>();
        why.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reasons::add);
        judgedTown.map(this::inWords).ifPresent(reasons::add);
        return lines(reasons.stream());
    }

    private String listed(Named town) {
        return lines(list.told().stream()
                .filter(ranked -> ranked.municipality().id().equals(town.id()))
                .flatMap(LetterValues::fitting)
                .flatMap(reason -> inWords(reason).stream())
                .limit(MOST));
    }

    private static String lines(Stream<String> all) {
        return all.map(one -> "- " + one).collect(Collectors.joining("\n"));
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

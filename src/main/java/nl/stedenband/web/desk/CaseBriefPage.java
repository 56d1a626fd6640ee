package nl.stedenband.web.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.desk.call.JudgedTown.Judgement;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.CaseAttachment;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Certificate;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown.Explanation;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.web.page.ListExcerpt;

/**
 * A case on two pages of paper at most: of each part what matters first, and how much of it is left out.
 *
 * @param handler the id of the account that deals with it
 * @param officers names by the ids of accounts
 * @param lights on the country and the partner
 * @param countries names by their codes
 * @param themes what the subjects that are asked about are called
 */
public record CaseBriefPage(
        CaseVersion shown,
        RequestVersion asked,
        Certificate certificate,
        String handler,
        Map<String, String> officers,
        LightsThere lights,
        Map<String, String> countries,
        BilingualText themes,
        LocalDate today) {
    private static final List<RequestField> FIELDS = List.of(
            RequestField.COUNTRY,
            RequestField.RECEIVED,
            RequestField.TERM,
            RequestField.THEMES,
            RequestField.ASKED,
            RequestField.OFFERED,
            RequestField.PROGRAMME,
            RequestField.BUDGET,
            RequestField.SENSITIVITY);

    private static final int MOST_APPROACHES = 7;
    private static final int MOST_RESULTS = 4;
    private static final int MOST_CHOSEN = 2;
    private static final int MOST_REASONS = 4;
    private static final int MOST_LIGHTS = 3;
    private static final int MOST_COLLEAGUES = 10;
    private static final int MOST_ATTACHMENTS = 8;
    private static final int LONGEST = 180;
    private static final int LONGEST_ASKED = 700;

    /** A municipality that said yes or that the case was closed with, and what speaks for it. */
    public record Chosen(Named town, List<BilingualText> why, List<Explanation> reasons) {}

    /** Those fields of the request in which something stands. */
    public List<RequestField> fields() {
        return FIELDS.stream().filter(field -> !written(field).isEmpty()).toList();
    }

    /** What stands in one, as much of it as there is room for. */
    public String text(RequestField field) {
        return cut(written(field).replace('\n', ' '), field == RequestField.ASKED ? LONGEST_ASKED : LONGEST);
    }

    private String written(RequestField field) {
        return asked.request().words().getOrDefault(field.word(), "");
    }

    /** As much of a text as there is room for, to the end of a word. */
    public String cut(String text) {
        return cut(text.replace('\n', ' '), LONGEST);
    }

    public ListExcerpt<Chosen> chosen() {
        CaseFile file = shown.file();
        Stream<Named> towns = file.isOpen() || file.outcome().towns().isEmpty()
                ? file.approaches().stream()
                        .filter(approach -> approach.answer() == ApproachAnswer.YES)
                        .map(Approach::town)
                : file.outcome().towns().stream();
        return ListExcerpt.of(towns.map(this::chosen).toList(), MOST_CHOSEN);
    }

    private Chosen chosen(Named town) {
        List<BilingualText> why = shown.file().find(town.id()).stream()
                .flatMap(CaseBriefPage::why)
                .toList();
        List<Explanation> reasons = certificate.list().told().stream()
                .filter(ranked -> ranked.municipality().id().equals(town.id()))
                .flatMap(ranked -> ranked.reasons().stream())
                .sorted(Comparator.comparingDouble(Explanation::points).reversed())
                .limit(MOST_REASONS)
                .toList();
        return new Chosen(town, why, reasons);
    }

    /** In the officer's words, or by what two made of its answer to a call. */
    private static Stream<BilingualText> why(Approach approach) {
        return Stream.concat(
                Stream.ofNullable(approach.why()).map(words -> new BilingualText(words, words)),
                Stream.ofNullable(approach.judged()).map(Judgement::told));
    }

    /** The latest first. */
    public ListExcerpt<MatchResult> results() {
        return ListExcerpt.of(
                shown.file().afterMatch().results().stream()
                        .sorted(Comparator.comparing(MatchResult::on).reversed())
                        .toList(),
                MOST_RESULTS);
    }

    /** What was answered with yes or is still waited for first, then what is to be done first. */
    public ListExcerpt<Approach> approaches() {
        return ListExcerpt.of(
                shown.file().approaches().stream()
                        .sorted(Comparator.comparing((Approach one) -> one.answer() == ApproachAnswer.NO)
                                .thenComparing(one -> one.due() == null ? LocalDate.MAX : one.due()))
                        .toList(),
                MOST_APPROACHES);
    }

    /** The step that is due first; nothing where none is. */
    public List<Approach> next() {
        return shown.file().approaches().stream()
                .filter(one -> shown.file().isOpen()
                        && (one.due() != null || !one.next().isEmpty()))
                .sorted(Comparator.comparing(one -> one.due() == null ? LocalDate.MAX : one.due()))
                .limit(1)
                .toList();
    }

    /** Those that count today. */
    public ListExcerpt<TrafficLight> counting() {
        return ListExcerpt.of(
                lights.own().stream().filter(light -> !light.isExpired(today)).toList(), MOST_LIGHTS);
    }

    public ListExcerpt<ActiveTown> colleagues() {
        return ListExcerpt.of(
                certificate.list().colleagues().stream()
                        .sorted(Comparator.comparing(town -> !town.isActive()))
                        .toList(),
                MOST_COLLEAGUES);
    }

    public ListExcerpt<CaseAttachment> attachments() {
        return ListExcerpt.of(
                shown.file().attachments().stream()
                        .filter(CaseAttachment::isThere)
                        .toList(),
                MOST_ATTACHMENTS);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}

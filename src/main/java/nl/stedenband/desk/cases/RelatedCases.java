package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** What the desk did already where a request comes from, and on what it is about. */
@Singleton
public final class RelatedCases {
    /** Who was asked longer ago may be asked again without a word about it. */
    private static final int RECENT_YEARS = 3;

    private final Cases cases;
    private final Thesaurus thesaurus;

    RelatedCases(Cases cases, Thesaurus thesaurus) {
        this.cases = cases;
        this.thesaurus = thesaurus;
    }

    /**
     * What to know before a shortlist is made.
     *
     * @param overlapping open cases of other requests, from the same country or about the same
     * @param asked municipalities that were asked lately for the same country, the latest first
     */
    public record Around(List<Overlap> overlapping, List<AskedTown> asked) {}

    /** A case that overlaps, and in what. */
    public record Overlap(CaseVersion other, boolean inCountry, boolean onTheme) {}

    /** A municipality that was asked. */
    public record AskedTown(int number, Approach approach, boolean onTheme) {}

    /** @param request whose own cases are no news */
    public Around of(int request, CaseSubject caseSubject, LocalDate today) {
        Map<Integer, CaseVersion> all = new LinkedHashMap<>();
        cases.listOpen().forEach(one -> all.put(one.number(), one));
        cases.listOfCountry(caseSubject.country()).forEach(one -> all.put(one.number(), one));
        List<Overlap> overlapping = new ArrayList<>();
        List<AskedTown> asked = new ArrayList<>();
        for (CaseVersion one : all.values()) {
            boolean inCountry = one.file().subject().country().equals(caseSubject.country());
            boolean onTheme = one.file().subject().sharesThemeWith(caseSubject, thesaurus);
            if (one.file().isOpen() && one.request() != request && (inCountry || onTheme)) {
                overlapping.add(new Overlap(one, inCountry, onTheme));
            }
            if (inCountry) {
                one.file().approaches().stream()
                        .filter(approach -> approach.on().isAfter(today.minusYears(RECENT_YEARS)))
                        .forEach(approach -> asked.add(new AskedTown(one.number(), approach, onTheme)));
            }
        }
        asked.sort(
                Comparator.comparing((AskedTown town) -> town.approach().on()).reversed());
        return new Around(List.copyOf(overlapping), List.copyOf(asked));
    }
}

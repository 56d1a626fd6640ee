package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownMembership;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.PlaceNames;

/**
 * Wishes and projects that sources tell of a municipality, read with care: sources put under one heading that a council wants a tie,
 * doubts one or ends it, and a later one may say that something else came of a wish.
 */
record TownRemarks(RequestEvidence inquiry) {
    /** Beginnings of folded words by which a sentence says that something ends, or is not wanted. */
    private static final List<String> AGAINST = List.of(
            "beeindig",
            "afbouw",
            "afgebouwd",
            "verbrak",
            "verbreekt",
            "verwerpt",
            "verworpen",
            "hekelen",
            "achterhaald",
            "hief zich op",
            "verzet",
            "liep vast",
            "tegen stedenband",
            "geen stedenband",
            "geen nieuwe stedenband",
            "nooit overeenkomst",
            "niet uitgevoerd",
            "laag pitje",
            "ended the",
            "refus",
            "rejected",
            "not carried out");

    /** Beginnings of folded words by which a sentence says that something else is done, or that it is doubted: a wish that is told so is none. */
    private static final List<String> INSTEAD = List.of(
            "in plaats van stedenband",
            "in plaats van een stedenband",
            "in plaats van een nieuwe stedenband",
            "in plaats van een band",
            "vervangen door",
            "afgezien van",
            "ziet af",
            "zag af",
            "gaat niet door",
            "ging niet door",
            "ingetrokken",
            "trok in",
            "trekt in",
            "stopgezet",
            "stop te zetten",
            "opgezegd",
            "opzegg",
            "afgewezen",
            "wijst af",
            "afgeblazen",
            "te evalueren voor",
            "vraagt nut",
            "loopt via",
            "instead of twinning",
            "instead of a twinning",
            "called off",
            "withdrawn",
            "declined",
            "abandoned");

    /** Beginnings of sentences in which some of a council wish something, not the municipality. */
    private static final Set<String> OF_THE_COUNCIL = Set.of("partij", "fractie", "motie", "sgp", "wens", "raad");

    /** What it did without having a tie: not what its networks did, of which its source makes as many projects as members. */
    List<Remark> projects(Town town) {
        List<Remark> told = inquiry.remarks(town.id(), "project").toList();
        if (told.isEmpty()) {
            return told;
        }
        List<String> networks = inquiry.memberships(town.id()).stream()
                .map(KnownMembership::network)
                .map(network -> PlaceNames.fold(network.name()))
                .toList();
        return told.stream()
                .filter(remark -> !isAgainst(remark))
                .filter(remark -> !networks.contains(PlaceNames.fold(remark.about())))
                .sorted(Comparator.comparingDouble(this::worth).reversed())
                .toList();
    }

    /** How much projects count as experience: one of long ago as little, beside a late one, as a past tie beside one that is there. */
    double worthOfAll(List<Remark> projects) {
        return projects.stream().mapToDouble(this::worth).sum();
    }

    double worth(Remark project) {
        Thresholds thresholds = inquiry.thresholds();
        boolean isLate = project.yearsFrom(inquiry.day()) <= thresholds.recentYears();
        return thresholds.project() * (isLate ? 1 : thresholds.pastTie());
    }

    /** Those that stand: nothing as late says of the same countries that it is not wanted, or that something else is done. */
    Stream<Remark> wishes(Town town) {
        List<Remark> overtaking = inquiry.remarks(town.id()).stream()
                .filter(TownRemarks::isNoWish)
                .toList();
        return inquiry.remarks(town.id(), "wish")
                .filter(wish -> !isNoWish(wish) && overtaking.stream().noneMatch(later -> overtakes(later, wish)));
    }

    private boolean overtakes(Remark later, Remark wish) {
        return !wish.countries().isEmpty()
                && later.countries().containsAll(wish.countries())
                && later.isAsLateAs(wish, inquiry.day());
    }

    private static boolean isNoWish(Remark remark) {
        return isAgainst(remark) || says(remark, INSTEAD);
    }

    /** Whether some of the council wish it, as far as the sentence says. */
    static boolean isOfTheCouncil(Remark remark) {
        return OF_THE_COUNCIL.contains(PlaceNames.fold(remark.text()).split(" ")[0]);
    }

    static boolean isAbout(Remark remark, Theme theme) {
        return wordsAbout(remark, theme).isPresent();
    }

    /** The words by which a source says that it is about a subject: its sentence, a theme that it names, or what it is about besides. */
    static Optional<String> wordsAbout(Remark remark, Theme theme) {
        if (theme.isSpokenOfIn(remark.text())) {
            return Optional.of(remark.text());
        }
        return remark.themes().stream()
                .filter(theme::isMeantBy)
                .map(Topic::name)
                .findFirst()
                .or(() -> Optional.of(remark.about()).filter(theme::isSpokenOfIn));
    }

    /** The words by which it names the country that asks or who does: not its sentence where that is silent of both. */
    String wordsForThere(Remark remark) {
        return remark.about().isBlank() || namesPartner(remark.text()) ? remark.text() : remark.about();
    }

    private boolean namesPartner(String text) {
        String folded = ' ' + PlaceNames.fold(text) + ' ';
        return Stream.of(inquiry.countryName(), inquiry.partnerName())
                .flatMap(name -> Stream.of(name.nl(), name.en()))
                .anyMatch(name -> folded.contains(' ' + PlaceNames.fold(name) + ' '));
    }

    /** Whether it names the country that asks, or a place in it that is who asks. */
    boolean isThere(Remark remark) {
        return remark.countries().contains(inquiry.partner().country())
                || inquiry.partner().id().filter(remark.subjects()::contains).isPresent();
    }

    private static boolean isAgainst(Remark remark) {
        return says(remark, AGAINST);
    }

    private static boolean says(Remark remark, List<String> beginnings) {
        String folded = ' ' + PlaceNames.fold(remark.text());
        return beginnings.stream().anyMatch(word -> folded.contains(' ' + word));
    }
}

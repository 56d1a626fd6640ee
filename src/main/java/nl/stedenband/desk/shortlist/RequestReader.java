package nl.stedenband.desk.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.desk.shortlist.EvidenceCache.Known;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.matching.request.Programme;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.request.SpokenLanguage;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Finds what a request names: who asks, the subjects, the programme. Gathers what can't be found, and what to beware of. */
final class RequestReader {
    private final Known known;
    private final AskedThemeReader themes;
    private final PlacesOfTheWorld world;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<BilingualText> cautions = new ArrayList<>();

    RequestReader(Known known, AskedThemeReader themes, PlacesOfTheWorld world) {
        this.known = known;
        this.themes = themes;
        this.world = world;
    }

    /** What to beware of, once the request was read. */
    List<BilingualText> cautions() {
        return cautions;
    }

    /** @throws InvalidQuestion when it names what isn't there */
    Request read(AskedShortlist asked) {
        Optional<Partner> partner = new PartnerReader(known.places(), world, mistakes, cautions).read(asked.partner());
        Programme programme = programme(asked);
        checkMunicipalities(asked.conditions().declined());
        checkPartnerships(asked.leaveOut());
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        partner.ifPresent(this::warnOfOriginsThatNobodyCounted);
        if (asked.conditions().size().isPresent()) {
            warnOfFiguresOfOtherYears();
        }
        return new Request(
                partner.orElseThrow(),
                themes(asked.about().themes()),
                asked.about().motives().stream().map(themes::motive).toList(),
                languages(asked.about().languages()),
                programme,
                asked.conditions());
    }

    private List<Theme> themes(List<String> asked) {
        List<Theme> found =
                asked.stream().map(text -> themes.theme(text, known.topics())).toList();
        found.stream()
                .filter(theme -> theme.topics().isEmpty())
                .forEach(theme -> cautions.add(BilingualText.of("shortlist.caution.theme", theme.asked())));
        return found;
    }

    private List<SpokenLanguage> languages(List<String> asked) {
        List<SpokenLanguage> found = new ArrayList<>();
        for (String name : asked) {
            SpokenLanguage.called(name)
                    .ifPresentOrElse(
                            found::add, () -> cautions.add(BilingualText.of("shortlist.caution.language", name)));
        }
        if (found.stream().anyMatch(SpokenLanguage::isDutch)) {
            cautions.add(BilingualText.of("shortlist.caution.dutch"));
        }
        return found;
    }

    private Programme programme(AskedShortlist asked) {
        Optional<Topic> topic = asked.programme().flatMap(name -> topic(ThingKind.PROGRAMME, name));
        if (asked.programme().isPresent() && topic.isEmpty()) {
            cautions.add(BilingualText.of(
                    "shortlist.caution.programme", asked.programme().get()));
        }
        Optional<Topic> network = asked.network().flatMap(name -> topic(ThingKind.NETWORK, name));
        if (asked.network().isPresent() && network.isEmpty()) {
            mistakes.add(new Mistake(
                    "programme.network",
                    ParameterFault.NOT_THERE.with(asked.network().get())));
        }
        return new Programme(topic, network);
    }

    /** Few countries are counted apart in figures of where residents come from; without one, none is no sign that none do. */
    private void warnOfOriginsThatNobodyCounted(Partner partner) {
        if (known.evidence().residents().stream()
                .noneMatch(figure -> figure.countries().contains(partner.country()))) {
            cautions.add(BilingualText.of(
                    "shortlist.caution.origin",
                    known.evidence().places().named(partner.country(), partner.countryName())));
        }
    }

    /** Figures of the very year are rare in the past; the nearest are better than none, for who knows that they are others. */
    private void warnOfFiguresOfOtherYears() {
        String year = Integer.toString(known.evidence().asOf().getYear());
        List<String> others = known.evidence().towns().stream()
                .flatMap(town -> town.population().stream())
                .map(Figure::on)
                .filter(day -> !day.startsWith(year))
                .distinct()
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            cautions.add(BilingualText.of("shortlist.caution.figures", String.join(", ", others)));
        }
    }

    private Optional<Topic> topic(ThingKind thingKind, String text) {
        return known.topics().stream()
                .filter(topic -> topic.id().kind() == thingKind)
                .filter(topic -> topic.id().value().equals(text)
                        || PlaceNames.fold(topic.name()).equals(PlaceNames.fold(text)))
                .findFirst();
    }

    private void checkMunicipalities(Set<ThingId> declined) {
        declined.stream()
                .filter(id -> known.evidence().towns().stream()
                        .noneMatch(town -> town.id().equals(id)))
                .sorted()
                .forEach(id -> mistakes.add(new Mistake("declined", ParameterFault.NOT_THERE.with(id.value()))));
    }

    /** One that isn't there on the day needs not be left out. */
    private void checkPartnerships(Set<String> leaveOut) {
        leaveOut.stream()
                .filter(id -> ThingId.parse(ThingKind.PARTNERSHIP, id).isEmpty())
                .sorted()
                .forEach(id -> mistakes.add(
                        new Mistake("leaveOut", ParameterFault.NO_ID.with(id, ThingKind.PARTNERSHIP.inWords()))));
    }
}

package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Telling;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.matching.request.Programme;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a municipality knows of a subject, by the words of sources for its ties. */
class ThemeReasonsTest {
    private static final PartyAbroad ASKING = SmallEvidence.place(1, "GH", 0);
    private static final PartyAbroad PARTNER = SmallEvidence.place(4, "PL", 0);
    private static final PartyAbroad OTHER_PARTNER = SmallEvidence.place(5, "PL", 50);
    private static final Topic RELIEF = topic("wederopbouw");
    private static final Topic WASTE = topic("afval");
    private static final Topic COLLECTING = topic("afvalinzameling");
    private static final Topic WATER = topic("drinkwater");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Place 4 | Place 4 stuurde hulpgoederen; Nederland zond bollen | 0
                    | Place 4 adopteerde Town 1 eind oorlog                | 0
                    | Na de oorlog; Place 4 hielp met huizen               | 0
            Place 4 | Inwoners hielpen na de ramp van 1953                 | 0
                    | Inwoners hielpen na de ramp van 1953                 | 1
            Place 4 | Hulpacties gingen vooraf aan de band                 | 1
                    | Town 1 stuurde hulpgoederen naar Place 4             | 1
            """)
    void helpThatAMunicipalityGotIsNoExperienceOfGivingIt(String initiative, String note, int reasons) {
        KnownTie tie = about(
                PARTNER,
                new Mention(RELIEF, List.of("vng#1"), List.of(new Telling(Optional.ofNullable(initiative), note))));

        assertThat(reasons(List.of(theme("wederopbouw", true, RELIEF)), tie)).hasSize(reasons);
        assertThat(reasons(List.of(theme("wederopbouw", false, RELIEF)), tie))
                .as("a subject that nobody gives")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Place 4 | Hulpacties gingen vooraf aan de band     | true
                    | Town 1 stuurde hulpgoederen naar Place 4 | false
            """)
    void whereNoSourceSaysWhoHelpedWhomTheReasonSaysSo(String initiative, String note, boolean isCautious) {
        KnownTie tie = about(
                PARTNER,
                new Mention(RELIEF, List.of("vng#1"), List.of(new Telling(Optional.ofNullable(initiative), note))));
        String caution = "Wie hulp gaf en wie hulp kreeg, zegt de bron niet.";

        assertThat(sentence(List.of(theme("wederopbouw", true, RELIEF)), tie).endsWith(caution))
                .isEqualTo(isCautious);
        assertThat(sentence(List.of(theme("wederopbouw", false, RELIEF)), tie)).doesNotContain(caution);
    }

    @Test
    void theVeryWordIsToldBeforeOthersOfTheSubject() {
        Theme waste = theme("afval", false, COLLECTING, WASTE);

        assertThat(sentence(List.of(waste), about(PARTNER, named(COLLECTING), named(WASTE))))
                .isEqualTo("Afval: zij heeft een band met Place 4. Een bron uit 2010 heeft als onderwerp: afval.");
        assertThat(sentence(List.of(waste), about(PARTNER, named(COLLECTING)), about(OTHER_PARTNER, named(WASTE))))
                .startsWith("Afval: zij heeft een band met Place 5. Een bron uit 2010 heeft als onderwerp: afval.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vng#1       | afval (ophalen met ezels)
            vng#1;own#2 | afval
            """)
    void whatTheOneSourceTellsStandsBesideOurWordForTheSubject(String sources, String subject) {
        Mention mention = new Mention(
                WASTE, List.of(sources.split(";")), List.of(new Telling(Optional.empty(), "ophalen met ezels")));

        assertThat(sentence(List.of(theme("afval", false, WASTE)), about(PARTNER, mention)))
                .endsWith(" heeft als onderwerp: " + subject + ".");
    }

    @Test
    void subjectsOfOneTieAreBothTold() {
        List<Theme> asked = List.of(theme("afval", false, WASTE), theme("water", false, WATER));

        assertThat(sentence(asked, about(PARTNER, named(WASTE), named(WATER))))
                .isEqualTo("Afval: zij heeft een band met Place 4. Een bron uit 2010 heeft als onderwerp: afval. "
                        + "Water: dezelfde band. Een bron uit 2010 heeft als onderwerp: drinkwater.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            afval in Gaza                  | bezoek     | drinkwater | “afval in Gaza”
            Burgemeester leidt een missie  | wijken vol afval | drinkwater | “wijken vol afval” (“Burgemeester leidt een missie”)
            Burgemeester leidt een missie  | bezoek     | afval      | “afval” (“Burgemeester leidt een missie”)
            ''                             | bezoek     | afval      | “afval”
            """)
    void whatIsQuotedOfAProjectOrAWishIsWhatSpeaksOfTheSubject(String text, String about, String named, String quoted) {
        Theme waste = theme("afval", false, WASTE);

        assertThat(reason("theme", waste, remark("project", text, about, named)))
                .isEqualTo("Afval: een bron uit 2009 schreef over een project: %s.".formatted(quoted));
        assertThat(reason("wish", waste, remark("wish", text, about, named)))
                .isEqualTo("Een wens voor afval, volgens een bron uit 2009: %s.".formatted(quoted));
        assertThat(reason("wish", waste, remark("municipal_policy", text, about, named)))
                .isEqualTo("Beleid voor afval, volgens een bron uit 2009: %s.".formatted(quoted));
    }

    @Test
    void aSecondSubjectOfAProjectIsToldWithTheWordsForIt() {
        Remark project = remark("project", "Missie voor afval", "dorpen zonder drinkwater", "afval");

        assertThat(sentence(
                        List.of(theme("afval", false, WASTE), theme("drinkwater", false, WATER)),
                        new SmallEvidence().town(1, 30_000).with(project),
                        "theme"))
                .isEqualTo("Afval: een bron uit 2009 schreef over een project: “Missie voor afval”. "
                        + "Drinkwater: hetzelfde project, “dorpen zonder drinkwater” (“Missie voor afval”).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wil een band met GH          | Town 1-GH       | “wil een band met GH”
            wil een band met Place 1     | Town 1-GH       | “wil een band met Place 1”
            Raad stemde over een motie   | Town 1-stad in GH | “Town 1-stad in GH” (“Raad stemde over een motie”)
            Raad stemde over een motie   | ''              | “Raad stemde over een motie”
            """)
    void whatIsQuotedForTheCountryNamesItWhereTheSourceDoes(String text, String about, String quoted) {
        Theme waste = theme("afval", false, WASTE);

        assertThat(reason("wish", waste, remark("wish", text, about, "drinkwater", ThingId.country("GH"))))
                .isEqualTo("Een wens voor GH, volgens een bron uit 2009: %s.".formatted(quoted));
        assertThat(reason("country", waste, remark("project", text, about, "drinkwater", ThingId.country("GH"))))
                .isEqualTo("In het land zelf, GH: een bron uit 2009 schreef over een project: %s.".formatted(quoted));
    }

    @Test
    void theFactBehindAReasonQuotesTheSameWords() {
        Reason reason = reasons(
                        List.of(theme("afval", false, WASTE)),
                        new SmallEvidence().town(1, 30_000).with(remark("project", "een missie", "afval", "afval")),
                        "theme")
                .get(0);

        assertThat(reason.facts())
                .extracting(fact -> fact.text().nl())
                .containsExactly("een bron zegt: “afval” (“een missie”)");
    }

    private static Topic topic(String word) {
        return new Topic(ThingId.of(ThingKind.THEME, word), word);
    }

    private static Theme theme(String label, boolean isHelp, Topic... topics) {
        return new Theme(label, new BilingualText(label, label), List.of(topics), Set.of(label), isHelp);
    }

    private static Mention named(Topic topic) {
        return new Mention(topic, List.of("vng#1"), List.of());
    }

    private static KnownTie about(PartyAbroad partner, Mention... mentions) {
        return SmallEvidence.about(
                new KnownTie.About(List.of(mentions), List.of(), List.of()), SmallEvidence.tie(1, partner, "certain"));
    }

    private static Remark remark(String type, String text, String about, String theme, ThingId... countries) {
        return new Remark(
                type,
                text,
                about,
                List.of(topic(theme)),
                Stream.concat(Stream.of(SmallEvidence.town(1)), Arrays.stream(countries))
                        .collect(Collectors.toSet()),
                Optional.empty(),
                Optional.of(Edtf.parse("2009")),
                SmallEvidence.DAY.toEpochDay(),
                Optional.empty(),
                List.of("vng#1"));
    }

    private static String sentence(List<Theme> asked, KnownTie... ties) {
        return reasons(asked, ties).get(0).sentence().nl();
    }

    private static String reason(String rule, Theme asked, Remark remark) {
        return sentence(List.of(asked), new SmallEvidence().town(1, 30_000).with(remark), rule);
    }

    private static String sentence(List<Theme> asked, SmallEvidence evidence, String rule) {
        return reasons(asked, evidence, rule).get(0).sentence().nl();
    }

    private static List<Reason> reasons(List<Theme> asked, KnownTie... ties) {
        SmallEvidence evidence = new SmallEvidence().town(1, 30_000);
        Arrays.stream(ties).forEach(evidence::with);
        return reasons(asked, evidence, "theme");
    }

    private static List<Reason> reasons(List<Theme> asked, SmallEvidence evidence, String rule) {
        MatchingEvidence matchingEvidence = evidence.build();
        Request request =
                new Request(SmallEvidence.asking(ASKING), asked, List.of(), List.of(), Programme.NONE, Conditions.NONE);
        return new Matching(request, matchingEvidence, SmallEvidence.rules(Map.of(rule, 1.0)))
                .reasons(matchingEvidence.towns().get(0));
    }
}

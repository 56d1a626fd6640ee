package nl.stedenband.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.AskingParty;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.RankedTown.Explanation;
import nl.stedenband.desk.shortlist.Sentence;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.desk.shortlist.TieThere;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.thesaurus.Thesaurus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterValuesTest {
    private static final Named ZEIST = new Named("municipality", "gm0355", "Zeist");
    private static final Named HAARLEM = new Named("municipality", "gm0392", "Haarlem");
    private static final Named BERKANE = new Named("partnerCity", "Q1", "Berkane");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 2007  | possible | Voor zover wij weten heeft uw gemeente al een band met Berkane (sinds 2007).
            EN | 2007  | certain  | As far as we know your municipality has a tie with Berkane (since 2007) already.
            FR | 2007  | possible | votre commune a déjà un partenariat avec Berkane (depuis 2007).
            NL | 2007~ | certain  | al een band met Berkane (sinds omstreeks 2007).
            FR | 2007~ | certain  | un partenariat avec Berkane.
            NL |       | certain  | al een band met Berkane.
            EN |       | possible | a tie with Berkane already.
            """)
    void aTieOfTheMunicipalityWithWhoAsksIsToldFirst(
            LetterLanguage language, @Nullable String since, String status, String told) {
        String body = letter(language, list(true, tie(status, since)), ZEIST);

        assertThat(body.split("\n\n")[2]).endsWith(told);
    }

    @Test
    void aTieThatEndedOrThatOthersHaveIsNotToldAsItsOwn() {
        assertThat(letter(LetterLanguage.NL, list(false, tie("ended", "2007")), ZEIST))
                .doesNotContain("al een band");
        assertThat(letter(LetterLanguage.NL, list(true, tie("ended", "1990"), tie("possible", null)), ZEIST))
                .contains("al een band met Berkane.");
        assertThat(letter(LetterLanguage.NL, list(true, tie("certain", "2007")), HAARLEM))
                .doesNotContain("al een band")
                .contains("Andere gemeenten met, voor zover wij weten, een band in Marokko: Zeist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | Waarom wij aan uw gemeente denken:  | Zo staat het op onze lijst over uw gemeente:     | - Zij heeft misschien nog een band met Mutare.
            EN | Why we think of your municipality:  | This is what our list says of your municipality: | - It may still have a tie with Mutare.
            FR | Pourquoi nous pensons à votre commune : | Voici ce que notre liste dit de votre commune :  | - Votre commune a un partenariat dans un autre pays de la région.
            """)
    void whatTheListSaysOfAMunicipalityIsToldAsSuch(LetterLanguage language, String own, String ofList, String listed) {
        assertThat(letter(language, list(true), HAARLEM))
                .contains(own + "\n- An old friend\n\n" + ofList + "\n" + listed + "\n\n");
    }

    private static String letter(LetterLanguage language, ShortlistDocument list, Named town) {
        HelpRequest request = HelpRequest.ofWords(Map.of("country", "MA", "name", "Berkane"));
        LetterValues values = new LetterValues(language, request, list, Thesaurus.EMPTY);
        return new Letters("")
                .draft(language, values.of(town, "An old friend", Optional.empty()))
                .body();
    }

    private static TieThere tie(String status, @Nullable String since) {
        return new TieThere("zeist-berkane", BERKANE, status, since, null, false, List.of(), List.of(), false);
    }

    private static ShortlistDocument list(boolean isPartner, TieThere... ties) {
        Sentence sentence =
                new Sentence("It may still have a tie with Mutare.", "Zij heeft misschien nog een band met Mutare.");
        Explanation region = new Explanation("region", "fit", 10, 1, 10, sentence, false, List.of());
        RankedTown ranked = new RankedTown(1, HAARLEM, null, 10, 10, null, null, null, null, false, List.of(region));
        return new ShortlistDocument(
                new AskingParty("Q1", "Berkane", new Named("country", "MA", "Morocco"), null, null, null, List.of()),
                List.of(),
                LocalDate.parse("2026-11-30"),
                Instant.EPOCH,
                "1",
                "1",
                Map.of(),
                List.of(),
                List.of(new ActiveTown(ZEIST, true, isPartner, false, List.of(ties))),
                List.of(ranked),
                1,
                null,
                List.of(),
                List.of(),
                null);
    }
}

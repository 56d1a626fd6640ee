package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;

/** Each reader on a recorded sample of its source, which holds one row of each sort, bad ones among them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ReadersTest {

    @TempDir
    static Path folder;

    private static TestImports test;

    @BeforeAll
    static void fillTheGraph() {
        test = TestImports.onBareGeographyOfItsOwn(ReadersTest.class, folder);
    }

    @Order(1)
    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sources        | sources/sources.csv             | 4 | 1 | 3 published error, 4 url warning
            networks       | networks/networks.csv           | 1 | 0 |
            authorities    | authorities/authorities.csv     | 4 | 2 | 4 within error, 5 within error
            municipalities | municipalities/register.csv     | 3 | 1 | 4 code error
            mergers        | mergers/register.csv            | 2 | 1 | 2 to_code note, 3 date error
            ties           | ties/lists.csv                  | 6 | 0 | 4 charter note, 5 charter note
            memberships    | memberships/lists.csv           | 6 | 2 | 2 member error, 7 country error
            origins        | origins/figures.csv             | 4 | 2 | 3 residents error, 5 residents_low error
            cbs-85458NED   | cbs-85458NED/TypedDataSet.csv   | 7 | 3 | 6 Herkomstland error, 7 Perioden error, 8 residents error
            cbs-85458NED   | cbs-85458NED/TypedDataSet.json  | 3 | 1 | 6 RegioS error
            facts          | facts/facts.jsonl               | 14 | 1 | 2 network note, 3 network note, 5 relation note, 9 error, 10 url warning
            survey         | survey/tables.csv               | 5 | 1 | 3 value warning, 6 value error
            wikidata       | wikidata/P190.json              | 3 | 1 | 5 partner error
            wikidata       | wikidata/P190.csv               | 4 | 1 | 3 country error, 4 start note, 5 end note
            exonyms        | exonyms/names.csv               | 2 | 0 |
            place-names    | place-names/names.csv           | 3 | 1 | 4 country error
            """)
    void aSampleIsReadWithTheseFindingsAndReadAgainChangesNothing(
            String importer, String sample, long rows, long refused, String findings) {
        ImportReport report = test.readSample(importer, sample);
        long assertions = test.assertions();
        ImportReport again = test.readSample(importer, sample);

        assertThat(List.of(report.rows(), report.refused())).containsExactly(rows, refused);
        assertThat(report.findings().stream()
                        .map(found -> String.join(
                                " ",
                                List.of(
                                                Long.toString(found.line()),
                                                found.column(),
                                                found.severity().slug())
                                        .stream()
                                        .filter(word -> !word.isEmpty())
                                        .toList()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(findings == null ? "" : findings);
        assertThat(again.recorded()).isZero();
        assertThat(again.findings()).isEqualTo(report.findings());
        assertThat(test.assertions()).isEqualTo(assertions);
    }

    @Test
    void aListOfTiesGivesTiesWithTheirKindsTimesAndEnds() {
        assertThat(rows("""
                MATCH (p:Partnership)<-[:PARTY_TO]-(a:Municipality)
                MATCH (p)<-[:PARTY_TO]-(b:PartnerCity)
                MATCH (a)-[t:TWINNED_WITH {partnership: p.id}]-(b)
                WHERE a.id IN ['gm0200', 'gm0141', 'gm0193']
                RETURN DISTINCT a.name AS place, b.id AS id, p.kind AS kind, t.since AS since, t.until AS until, t.endedBy[0] AS by
                ORDER BY place, id
                """))
                .containsExactly(
                        "Almelo x-tr-denizli vriendschapsband 1975 2016-12~ partnerCity/x-tr-denizli",
                        "Apeldoorn Q158893 unknown - - -",
                        "Apeldoorn x-ca-burlington stedenband 2005 - -",
                        "Zwolle x-ru-vologda project - - -");
    }

    @Test
    void aCharterOfManyTownsGivesMembersAndNoPairs() {
        assertThat(
                        rows(
                                "MATCH (m)-[:MEMBER_OF]->(:Network {id: 'douzelage'}) RETURN DISTINCT m.name AS name ORDER BY name"))
                .contains("Holstebro", "Meerssen", "Oxelösund");
        assertThat(rows("MATCH ({id: 'gm0938'})-[t:TWINNED_WITH]-() RETURN t.partnership AS id"))
                .isEmpty();
    }

    @Test
    void aListOfMembersGivesMembersUnderAnyOfTheirNames() {
        assertThat(rows("""
                MATCH (m)-[x:MEMBER_OF]->(n:Network)
                WHERE any(source IN x.sources WHERE source STARTS WITH 'list-2026#members')
                RETURN DISTINCT n.id AS network, m.id AS member ORDER BY network, member
                """))
                .containsExactly("c40 gm0518", "c40 gm0758", "eurotowns gm0034", "eurotowns x-se-linkoping");
    }

    @Test
    void aRegisterGivesLifetimesProvincesAndHeirs() {
        assertThat(rows("""
                MATCH (old:Municipality {id: 'gm9970'})-[s:SUCCEEDED_BY]->(new)-[:IN_PROVINCE]->(province)
                RETURN old.name AS old, old.names AS names, old.ends AS ends, s.date AS date, s.extent AS extent, new.name AS new, new.population AS population, province.id AS province
                """))
                .containsExactly(
                        "Proefdijk ['s-Proefdijk, Proefdijk] 2008-12-31 2009-01-01 in-part Nieuw Proefdijk 12345 pv28");
    }

    @Test
    void figuresOfOriginAreStoredWithTheirBoundsAndSmallOnesAreNot() {
        assertThat(rows("""
                MATCH (m:Municipality)-[r:RESIDENTS_FROM]->(o) WHERE m.id IN ['gm0342', 'gm0307', 'gm0310']
                RETURN m.id AS id, o.id AS origin, r.year AS year, r.residents AS residents, r.residentsLow AS low, r.residentsHigh AS high
                ORDER BY id, origin
                """))
                .containsExactly(
                        "gm0307 MA 2025 6543 - -",
                        "gm0310 MA 2025 1234 - -",
                        "gm0342 AN+AW 2008 150 - -",
                        "gm0342 MA 2008 500 400 600");
    }

    @Test
    void aFactGivesATieWithWhatItIsAboutAndWhoIsInIt() {
        assertThat(rows("""
                MATCH (p:Partnership)<-[:PARTY_TO]-({id: 'x-gh-twifo'})
                MATCH (p)-[facet:ABOUT|MOTIVATED_BY|FUNDED_BY|INVOLVES]->(what)
                RETURN DISTINCT type(facet) AS type, what.id AS id ORDER BY type
                """))
                .containsExactly(
                        "ABOUT basisadministratie-bevolkingsregistratie",
                        "FUNDED_BY logo-south",
                        "INVOLVES vng-international",
                        "MOTIVATED_BY eigen-kennis-inzetten");
        assertThat(rows("""
                MATCH ({id: 'gm0880'})-[t:TWINNED_WITH]-({id: 'x-gh-twifo'})
                WHERE t.certainty = 'certain' RETURN DISTINCT t.since AS since, t.sources AS sources
                """)).containsExactly("2007-10 [list-2009#fact 1]");
    }

    @Test
    void whatIsReadIntoAFactAndWhatQualifiesItStandsApart() {
        assertThat(rows("""
                MATCH (p:Partnership)<-[:PARTY_TO]-({id: 'gm0203'})
                MATCH (p)<-[:PARTY_TO]-({id: 'GH'})
                MATCH (p)-[facet]->(what:Keyed)
                RETURN type(facet) AS type, what.id AS id, facet.role AS role, facet.qualifier AS qualifier, facet.reading AS reading,
                       facet.phase AS phase, facet.phaseTime AS time, facet.note AS note
                ORDER BY type
                """))
                .containsExactly(
                        "ABOUT algemeen-bestuur - - false - - -",
                        "INVOLVES stichting-zeeland-ghana initiated-by - true - - -",
                        "MOTIVATED_BY leren - van elkaar false 2 2008/.. later",
                        "WORKS_AS klassiek - van stad tot stad true - - -");
        assertThat(rows("""
                MATCH (party)-[begins:PARTY_TO {role: 'initiator'}]->(:Partnership) RETURN party.id AS id, begins.reading AS reading
                """)).containsExactly("gm0203 false");
    }

    @Test
    void aTypologyTellsWhatBelongsToItAndAFigureWhichModelItCounts() {
        assertThat(rows("""
                MATCH (field:PolicyField {id: 'algemeen-bestuur'})-[counts:COUNTS]->(theme:Theme)
                RETURN theme.name AS theme, counts.reading AS reading ORDER BY theme
                """)).containsExactly("bevolkingsadministratie -", "huwelijksregister true");
        assertThat(rows("""
                MATCH (figure:Statistic)-[:COUNTS]->(model:NetworkModel) RETURN model.id AS id, figure.value AS value, figure.printed AS printed
                """)).containsExactly("hybride 0.0 kwam niet voor");
    }

    @Test
    void anAgreementThatWasWrittenOutAsPairsIsOneOfManyMembers() {
        assertThat(
                        rows(
                                "MATCH (m)-[:MEMBER_OF]->(:Network {id: 'proefdriehoek'}) RETURN DISTINCT m.id AS id ORDER BY id"))
                .containsExactly("gm0164", "x-de-munster-2867543", "x-de-osnabruck");
        assertThat(rows("MATCH ({id: 'gm0164'})-[t:TWINNED_WITH]-() RETURN t.partnership AS id"))
                .isEmpty();
    }

    @Test
    void aCountryCanBeAPartyAndAKindNobodyKnowsIsUnknown() {
        assertThat(rows("""
                MATCH ({id: 'gm0717'})-[t:TWINNED_WITH]-(c:Country) RETURN DISTINCT c.id AS id, t.kind AS kind, t.until AS until
                """)).containsExactly("SR unknown 2010");
    }

    @Test
    void aWishIsKeptAndFoundAtThoseItNames() {
        assertThat(test.saidAt("fact 8")).containsExactly("GH", "gm0203", "gm0228");
    }

    @Test
    void figuresOfASurveyAreKeptAsPrinted() {
        assertThat(rows("""
                MATCH (s:Statistic)-[:IN_SURVEY]->(:Survey {id: 'PROEF-2.1'})
                OPTIONAL MATCH (s)-[:COUNTS]->(c)
                RETURN s.row AS row, s.column AS column, s.printed AS printed, s.value AS value, c.id AS counted
                ORDER BY s.order
                """))
                .containsExactly(
                        "0 tot 10.000 Aantal 18 18.0 -",
                        "0 tot 10.000 Procent 35% 35.0 -",
                        "Marokko Aantal 7 7.0 MA",
                        "Antillen Aantal 7 7.0 AN+AW");
    }

    @Test
    void wikidataSaysTheSameInJsonAndInCsv() {
        assertThat(rows("""
                MATCH ({id: 'gm0080'})-[t:TWINNED_WITH]-(p:PartnerCity)
                RETURN DISTINCT p.id AS id, t.since AS since, t.until AS until ORDER BY id
                """)).containsExactly("Q44725 1990 2014-03-18", "Q57773 - -");
    }

    @Test
    void namesOfNetworksAndPlacesAreAdded() {
        assertThat(rows("MATCH (n:Network {id: 'proefnetwerk'}) RETURN n.names AS names"))
                .containsExactly("[Proefnetwerk, TT, Testing Towns]");
        assertThat(rows("MATCH (p:PartnerCity {id: 'x-se-linkoping'}) RETURN p.nameNl AS name"))
                .containsExactly("Linkeuping");
        assertThat(rows("MATCH (p:PartnerCity) WHERE p.nameNl = 'Niemandsdorp' RETURN p.id AS id"))
                .isEmpty();
        assertThat(rows("MATCH (s:Source {id: 'proeflijst-2020'}) RETURN s.title AS title"))
                .containsExactly("Een lijst");
        assertThat(rows("MATCH (s:Source {id: 'proeflijst-kopie'}) RETURN s.copied AS copied"))
                .containsExactly("2026-11");
    }

    /** Each row as its values with blanks between, in the order of the columns. */
    private static List<String> rows(String cypher) {
        return test.graph().query(cypher, Map.of()).stream()
                .map(ReadersTest::text)
                .toList();
    }

    private static String text(Record row) {
        return row.values().stream()
                .map(value -> value.isNull() ? "-" : value.asObject().toString())
                .collect(Collectors.joining(" "));
    }
}

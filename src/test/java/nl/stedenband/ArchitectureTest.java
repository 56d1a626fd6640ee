package nl.stedenband;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.annotation.Secured;

/** Which way packages may look: the arrows of the layout, and what is kept in one place. */
@AnalyzeClasses(packages = "nl.stedenband", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String OURS = "nl.stedenband..";

    @ArchTest
    static final ArchRule theDomainIsJavaOnly = classes()
            .that()
            .resideInAPackage("nl.stedenband.registry..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("nl.stedenband.registry..", "java.."));

    @ArchTest
    static final ArchRule theGraphUsesTheDomain = looksOnlyAt("graph", "registry");

    @ArchTest
    static final ArchRule importingUsesTheDomainAndTheGraph = looksOnlyAt("importing", "registry", "graph");

    @ArchTest
    static final ArchRule exportingUsesTheDomain = looksOnlyAt("exporting", "registry");

    @ArchTest
    static final ArchRule exchangeUsesTheDomainAndTheGraph = looksOnlyAt("exchange", "registry", "graph");

    @ArchTest
    static final ArchRule matchingUsesTheDomain = looksOnlyAt("matching", "registry");

    @ArchTest
    static final ArchRule picturesUseTheDomain = looksOnlyAt("picture", "registry");

    @ArchTest
    static final ArchRule measuresOfNetworksAreArithmetic = classes()
            .that()
            .resideInAPackage("nl.stedenband.analysis..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("nl.stedenband.analysis..", "java..", "nl.cwts.."));

    @ArchTest
    static final ArchRule measuringUsesListsTheGraphAndTheArithmetic =
            looksOnlyAt("measuring", "registry", "graph", "listing", "analysis", "survival");

    @ArchTest
    static final ArchRule survivalIsArithmetic = looksOnlyAt("survival");

    @ArchTest
    static final ArchRule reconciliationUsesTheDomain = looksOnlyAt("reconciliation", "registry");

    @ArchTest
    static final ArchRule theCatalogueUsesTheDomainAndFormats = looksOnlyAt("catalogue", "registry", "exporting");

    @ArchTest
    static final ArchRule listsUseTheDomainAndTheGraph = looksOnlyAt("listing", "registry", "graph");

    @ArchTest
    static final ArchRule networksAreWrittenFromTheGraphInFormats =
            looksOnlyAt("networkexport", "registry", "graph", "exporting", "listing");

    @ArchTest
    static final ArchRule releasesAreMadeOfAllThatIsPublic = looksOnlyAt(
            "release", "registry", "graph", "exchange", "exporting", "catalogue", "listing", "networkexport");

    @ArchTest
    static final ArchRule whatInterfaceAndPagesShareKnowsNeither =
            looksOnlyAt("http", "registry", "graph", "exporting", "listing");

    @ArchTest
    static final ArchRule theDeskUsesDomainMatchingAccountsAndGraph =
            looksOnlyAt("desk", "registry", "matching", "account", "graph");

    @ArchTest
    static final ArchRule webhooksUseDomainAccountsGraphAndFormats =
            looksOnlyAt("webhook", "registry", "account", "graph", "exporting");

    @ArchTest
    static final ArchRule editingUsesDomainAccountsAndGraph = looksOnlyAt("editing", "registry", "account", "graph");

    @ArchTest
    static final ArchRule accountsUseDomainGraphAndHttp = looksOnlyAt("account", "registry", "graph", "http");

    @ArchTest
    static final ArchRule monitoringUsesTheGraphAndAccounts = looksOnlyAt("monitoring", "graph", "account");

    @ArchTest
    static final ArchRule accountsKnowHttpOnlyWhereTheyAreAskedOverIt = noClasses()
            .that(resideInAPackage("nl.stedenband.account..")
                    .and(resideOutsideOfPackages("nl.stedenband.account.http..", "nl.stedenband.account.provider..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.stedenband.http..", "nl.stedenband.account.http..", "nl.stedenband.account.provider..");

    @ArchTest
    static final ArchRule partsOfAccountsDoNotGoRound =
            slices().matching("nl.stedenband.account.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyAccountsReadWhatIsKeptOfAccounts = noClasses()
            .that()
            .resideOutsideOfPackage("nl.stedenband.account..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.stedenband.account.store..");

    @ArchTest
    static final ArchRule whatIsNotForEverybodySaysForWhomItIs = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and()
            .resideInAnyPackage(
                    "nl.stedenband.web.account..", "nl.stedenband.web.desk..", "nl.stedenband.web.editing..")
            .should()
            .beAnnotatedWith(Secured.class);

    @ArchTest
    static final ArchRule theInterfaceForProgramsKnowsNoPages = noClasses()
            .that()
            .resideInAPackage("nl.stedenband.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.stedenband.web..", "nl.stedenband.cli..");

    @ArchTest
    static final ArchRule pagesKnowNoInterfaceForPrograms = noClasses()
            .that()
            .resideInAPackage("nl.stedenband.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.stedenband.api..", "nl.stedenband.cli..");

    @ArchTest
    static final ArchRule commandsKnowNeitherInterfaceNorPages = noClasses()
            .that()
            .resideInAPackage("nl.stedenband.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.stedenband.api..", "nl.stedenband.web..");

    @ArchTest
    static final ArchRule pagesInterceptNothingOfTheInterface = classes()
            .that()
            .resideInAPackage("nl.stedenband.web..")
            .and()
            .areAnnotatedWith(ServerFilter.class)
            .should(new ArchCondition<>("filter paths of pages only") {
                @Override
                public void check(JavaClass filter, ConditionEvents events) {
                    for (String path :
                            filter.getAnnotationOfType(ServerFilter.class).value()) {
                        if (path.startsWith("/v1") || path.equals("/**")) {
                            events.add(SimpleConditionEvent.violated(filter, filter.getName() + " filters " + path));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule topicsDoNotGoRound =
            slices().matching("nl.stedenband.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfTheGraphDoNotGoRound =
            slices().matching("nl.stedenband.graph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sourcesDoNotGoRound =
            slices().matching("nl.stedenband.importing.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule topicsOfPagesDoNotGoRound =
            slices().matching("nl.stedenband.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDriverIsForTheGraphOnly = noClasses()
            .that()
            .resideOutsideOfPackage("nl.stedenband.graph..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j..")
                    .and(resideOutsideOfPackages("org.neo4j.driver.exceptions.."))
                    .as("classes of Neo4j but the errors, which the edges tell apart"));

    @ArchTest
    static final ArchRule theServerOfNeo4jIsForItsOwnProcessOnly = noClasses()
            .that()
            .resideOutsideOfPackage("nl.stedenband.graph.local.server..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.neo4j..")
                    .and(resideOutsideOfPackages("org.neo4j.driver..", "org.neo4j.bolt.connection.."))
                    .as("classes of Neo4j's server"));

    @ArchTest
    static final ArchRule theProcessOfNeo4jStandsAlone = classes()
            .that()
            .resideInAPackage("nl.stedenband.graph.local.server..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("nl.stedenband.graph.local.server..", "java..", "org.neo4j.."));

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("nl.stedenband.cli..", "nl.stedenband.graph.local.server..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule timeIsHandedIn = noClasses()
            .that()
            .resideInAnyPackage("nl.stedenband.registry..", "nl.stedenband.matching..", "nl.stedenband.analysis..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that(resideInAPackage(OURS)
                    .and(JavaClass.Predicates.simpleNameStartingWith("$")
                            .negate()
                            .as("written by us")))
            .should()
            .haveNameMatching(".*\\.[A-Za-z]*(Impl|Utils?|Helper|Manager|Common)");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(OURS))
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .allowEmptyShould(true);

    private static ArchRule looksOnlyAt(String topic, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = "nl.stedenband." + topic + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "nl.stedenband." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("nl.stedenband." + topic + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(OURS)
                        .and(resideOutsideOfPackages(allowed))
                        .as("other parts than " + String.join(", ", others)));
    }
}

package nl.stedenband.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stedenband.registry.ThingKind;

/** The parts of the site, each with its word in addresses. */
public enum SiteSection {
    MAP("kaart", "map"),
    SEARCH("zoeken", "search"),
    QUESTIONS("vragen", "questions"),
    EXPLORE("verkennen", "explore"),
    PATHS("paden", "paths"),
    SURVEYS("enquetes", "surveys"),
    MUNICIPALITIES("gemeenten", "municipalities"),
    PARTNER_CITIES("partnersteden", "partner-cities"),
    COUNTRIES("landen", "countries"),
    NETWORKS("netwerken", "networks"),
    MEMBERSHIPS("lidmaatschappen", "memberships"),
    MEASURES("maten", "measures"),
    PEERS("gelijken", "peers"),
    SURVIVAL("duur", "survival"),
    COMPARE("vergelijken", "compare"),
    PARTNERSHIPS("banden", "partnerships"),
    SOURCES("bronnen", "sources"),
    CALLS("oproepen", "calls"),
    THEMES("themas", "themes"),
    POLICY_FIELDS("beleidsterreinen", "policy-fields"),
    MOTIVES("motieven", "motives"),
    PROGRAMMES("programmas", "programmes"),
    ORGANISATIONS("organisaties", "organisations"),
    NETWORK_MODELS("netwerkmodellen", "network-models"),
    REGISTER("register", "register"),
    IMPORTS("inlezen", "imports"),
    TERMS("begrippen", "terms"),
    QUALITY("kwaliteit", "quality"),
    EVALUATION("evaluatie", "evaluation"),
    ALGORITHM("algoritme", "algorithm"),
    ABOUT("over", "about"),
    CITING("citeren", "citing"),
    INTERFACE("interface", "interface"),
    ACCESSIBILITY("toegankelijkheid", "accessibility"),
    SIGN_IN("aanmelden", "sign-in"),
    ACCOUNT("account", "account"),
    USERS("gebruikers", "users"),
    LOG("logboek", "log"),
    DESK("loket", "desk"),
    EDITING("wijzigen", "edit");

    /** Those that the head of every page links to. */
    static final List<SiteSection> MAIN = List.of(
            MAP, MUNICIPALITIES, PARTNER_CITIES, COUNTRIES, NETWORKS, PARTNERSHIPS, SOURCES, QUESTIONS, EXPLORE);

    /** Those that the foot of every page links to. */
    static final List<SiteSection> FOOT = List.of(
            ABOUT,
            CALLS,
            REGISTER,
            TERMS,
            MEASURES,
            QUALITY,
            EVALUATION,
            ALGORITHM,
            IMPORTS,
            CITING,
            INTERFACE,
            ACCESSIBILITY,
            EDITING,
            ACCOUNT);

    /** What is searched there is endless, or for those who work with the registry. */
    public static final List<SiteSection> NOT_FOR_SEARCH_ENGINES =
            List.of(SEARCH, PATHS, SIGN_IN, ACCOUNT, USERS, LOG, DESK, EDITING);

    private final String dutch;
    private final String english;

    SiteSection(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** The word in addresses of that language. */
    public String word(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /** The name in keys of texts: {@code partner-cities}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SiteSection ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The one that an address of that language names. */
    public static Optional<SiteSection> ofWord(String word, Language language) {
        for (SiteSection siteSection : values()) {
            if (siteSection.word(language).equals(word)) {
                return Optional.of(siteSection);
            }
        }
        return Optional.empty();
    }

    /** Where things of a kind have pages of their own. */
    static Optional<SiteSection> of(ThingKind thingKind) {
        return switch (thingKind) {
            case MUNICIPALITY -> Optional.of(MUNICIPALITIES);
            case PARTNER_CITY -> Optional.of(PARTNER_CITIES);
            case COUNTRY -> Optional.of(COUNTRIES);
            case NETWORK -> Optional.of(NETWORKS);
            case PARTNERSHIP -> Optional.of(PARTNERSHIPS);
            case SURVEY -> Optional.of(SURVEYS);
            case THEME -> Optional.of(THEMES);
            case POLICY_FIELD -> Optional.of(POLICY_FIELDS);
            case MOTIVE -> Optional.of(MOTIVES);
            case PROGRAMME -> Optional.of(PROGRAMMES);
            case ORGANISATION -> Optional.of(ORGANISATIONS);
            case NETWORK_MODEL -> Optional.of(NETWORK_MODELS);
            default -> Optional.empty();
        };
    }

    /** Of which kind the things are that have their pages here. */
    public ThingKind kind() {
        return Arrays.stream(ThingKind.values())
                .filter(thingKind -> of(thingKind).filter(this::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}

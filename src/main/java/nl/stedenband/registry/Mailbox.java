package nl.stedenband.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells mailboxes of offices from those of people, which are not kept. What looks like a name – two words, or an initial and a
 * word, none of them that of an office – is a person's; of a single word nobody can tell.
 */
public final class Mailbox {
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._+'-]{1,64}@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    /** International, or Dutch with ten digits; days and amounts are none. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:\\+|\\b00)\\d[\\d ()-]{6,}\\d|\\b06(?:[ -]?\\d){8}\\b|\\b0\\d{1,3}[ -]?(?:\\d{6,8}|\\d{3}[ -]?\\d{2}[ -]?\\d{2})\\b");

    private static final int LONGEST = 254;

    /** Words of which one in an address says that it is that of an office. */
    private static final Set<String> OFFICES = Set.of(
            "admin",
            "administration",
            "afdeling",
            "aid",
            "assembly",
            "belediye",
            "bestuur",
            "bestuurssecretariaat",
            "burgemeester",
            "cabinet",
            "city",
            "communication",
            "community",
            "contact",
            "cooperation",
            "council",
            "department",
            "dept",
            "desk",
            "development",
            "diplomacy",
            "district",
            "exterieur",
            "external",
            "foreign",
            "gemeente",
            "general",
            "governor",
            "griffie",
            "help",
            "hq",
            "info",
            "informatie",
            "information",
            "international",
            "internationaal",
            "internationale",
            "kabinet",
            "loket",
            "mail",
            "mairie",
            "manager",
            "mayor",
            "municipal",
            "municipality",
            "office",
            "partner",
            "partners",
            "partnership",
            "planning",
            "post",
            "postbus",
            "press",
            "projects",
            "project",
            "protocol",
            "public",
            "region",
            "registry",
            "relations",
            "samenwerking",
            "secretariaat",
            "secretariat",
            "secretary",
            "service",
            "services",
            "stedenband",
            "stedenbanden",
            "support",
            "team",
            "town",
            "townhall",
            "twinning",
            "unit",
            "webmaster");

    private Mailbox() {}

    /** @throws InvalidValue when it is no address, or a person's */
    public static void check(String text) {
        checkAddress(text);
        checkText(text);
    }

    /** @throws InvalidValue when it is no address, be it an office's or a person's */
    public static void checkAddress(String text) {
        if (text.length() > LONGEST || !ADDRESS.matcher(text).matches()) {
            throw new InvalidValue(ParameterFault.NO_MAILBOX);
        }
    }

    /** @throws InvalidValue when the address of a person stands in it */
    public static void checkText(String text) {
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            if (isOfPerson(addresses.group())) {
                throw new InvalidValue(ParameterFault.MAILBOX_OF_PERSON);
            }
        }
    }

    /** @throws InvalidValue when an address or a telephone number stands in it, be it an office's or a person's */
    public static void checkNoContact(String text) {
        if (ADDRESS.matcher(text).find() || TELEPHONE.matcher(text).find()) {
            throw new InvalidValue(ParameterFault.CONTACT_IN_TEXT);
        }
    }

    static boolean isOfPerson(String address) {
        String local = address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(local.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > 1 && words.stream().noneMatch(OFFICES::contains);
    }
}

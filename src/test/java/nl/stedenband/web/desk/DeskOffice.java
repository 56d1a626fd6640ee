package nl.stedenband.web.desk;

import nl.stedenband.account.AccountRole;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;

/** The desk of a small registry, with officers at it. */
public final class DeskOffice {
    public static final String ANNA = "anna@vng.example";
    public static final String BERT = "bert@vng.example";

    private static final String[] TWIFO = {
        "country",
        "GH",
        "name",
        "Twifo",
        "mailbox",
        "info@twifo.example",
        "received",
        "2026-11-01",
        "themes",
        "population register\nwater",
        "asked",
        "Help with the population register"
    };

    private final Reader reader = SignedInService.running();
    private final Browser anna;

    public DeskOffice() {
        SmallRegistry.alone();
        anna = officer(ANNA);
    }

    public Reader reader() {
        return reader;
    }

    public Browser anna() {
        return anna;
    }

    /** Somebody else at the desk. */
    public Browser officer(String name) {
        SignedInService.add(name, AccountRole.DESK);
        Browser browser = new Browser(reader);
        SignedInService.setUp(browser, name);
        return browser;
    }

    /** Writes a request down. @return its path */
    public String request() {
        return anna.send("/en/desk/requests/new", "/en/desk/requests/new", TWIFO)
                .location();
    }

    /** Opens a case for a request. @return its path */
    public String openCase() {
        String shortlist = request() + "/shortlist";
        return anna.send(shortlist, shortlist).location();
    }
}

package nl.stedenband.web.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import nl.stedenband.account.CheapPassword;
import nl.stedenband.account.Telephone;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;

/** The service with accounts on an empty registry, started once for all tests of a process. */
public final class SignedInService {
    public static final String PASSWORD = "een olifant in de polder";
    public static final String METRICS_TOKEN = "a token that is known to all tests";
    public static final Actor TEST = Actor.stranger("test");

    private static Reader reader;

    private SignedInService() {}

    /** Leaves no account. */
    public static Reader empty() {
        TestGraph.shared().reset();
        return running();
    }

    /** With the accounts that there are. */
    public static synchronized Reader running() {
        if (reader == null) {
            Map<String, Object> configuration =
                    new HashMap<>(LocalProvider.started().configuration());
            configuration.put("stedenband.client-address-header", Browser.ADDRESS);
            configuration.put("stedenband.metrics.token", METRICS_TOKEN);
            reader = Reader.on(TestGraph.shared().address(), configuration);
            Runtime.getRuntime().addShutdownHook(new Thread(reader::close));
        }
        return reader;
    }

    public static Account add(String name, AccountRole... roles) {
        TestGraph graph = TestGraph.shared();
        Account account = graph.bean(Accounts.class).add(AccountName.of(name).orElseThrow(), Set.of(roles), TEST);
        CheapPassword.set(graph, account.id(), PASSWORD, TEST);
        return account;
    }

    /** Signs in with the password and sets up the second factor; the browser is signed in then. */
    public static Telephone setUp(Browser browser, String name) {
        browser.signIn(name, PASSWORD);
        Telephone telephone = new Telephone(browser.open("/en/sign-in/second-factor")
                .html()
                .select("main code")
                .text());
        browser.send("/en/sign-in/second-factor", "/en/sign-in/second-factor", "code", telephone.code());
        return telephone;
    }
}

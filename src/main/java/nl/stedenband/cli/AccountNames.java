package nl.stedenband.cli;

import nl.stedenband.account.AccountName;
import nl.stedenband.account.AccountRefusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Names of accounts as they stand in commands. */
final class AccountNames {

    private AccountNames() {}

    /** @throws ParameterException when it can be the name of no account */
    static AccountName read(String written, CommandLine command) {
        return AccountName.of(written)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "'%s': %s."
                                .formatted(written, AccountRefusal.NAME.text().en())));
    }
}

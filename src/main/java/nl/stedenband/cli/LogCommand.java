package nl.stedenband.cli;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.AuditLogEntry;
import nl.stedenband.account.AuditLogReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what was done. */
@Command(
        name = "log",
        description =
                "Shows who did what, the latest first: when, who, what, to which object, with what result, from where.",
        footer = {"  stedenband log", "  stedenband log --user anna@vng.example --last 500"})
final class LogCommand implements Callable<Integer> {
    private static final int PAGE = 100;

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--user", paramLabel = "NAME", description = "Only what this account did.")
    private String name;

    @Option(
            names = "--last",
            paramLabel = "COUNT",
            defaultValue = "100",
            description = "How many entries (default: ${DEFAULT-VALUE}).")
    private int last;

    LogCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (OpenRegistry registry = OpenRegistry.use(environment, "log")) {
            Optional<AccountId> who = Optional.ofNullable(name)
                    .map(written -> AccountNames.read(written, spec.commandLine()))
                    .map(known -> registry.bean(Accounts.class).get(known).id());
            AuditLogReader log = registry.bean(AuditLogReader.class);
            int left = last;
            Page<AuditLogEntry> page;
            for (int number = 0; left > 0; number++) {
                page = log.list(who, Pageable.from(number, Math.min(left, PAGE)));
                page.forEach(entry -> spec.commandLine().getOut().println(line(entry)));
                left = page.hasNext() ? left - page.getNumberOfElements() : 0;
            }
        }
        return Stedenband.DONE;
    }

    private static String line(AuditLogEntry entry) {
        String who =
                entry.name().or(() -> entry.account().map(AccountId::value)).orElse("-");
        return String.join(
                "\t", entry.at().toString(), who, entry.deed(), entry.object(), entry.result(), entry.origin());
    }
}

package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserCommandTest {
    private static final String PASSWORD = "een olifant in de polder";

    private final CommandOnGraph commands = new CommandOnGraph();

    @BeforeEach
    void emptyTheGraph() {
        TestGraph.shared().reset();
    }

    @Test
    void accountsAreAddedListedChangedAndErased() {
        CommandOnGraph.Outcome added = commands.given(
                PASSWORD + '\n', "user", "add", "Anna@vng.example", "--role", "editor", "--role", "desk");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(added.out()).matches("account-[0-9a-f]{16}\n");

        assertThat(commands.run("user", "roles", "anna@vng.example", "--role", "editor")
                        .exitCode())
                .isZero();
        assertThat(commands.run("user", "list").out()).contains("anna@vng.example\teditor\tpassword");
        assertThat(commands.run("user", "reset", "anna@vng.example").out()).contains("/nl/aanmelden/link?code=");
        assertThat(commands.run("user", "list").out()).contains("no password yet");
        assertThat(commands.run("user", "remove", "anna@vng.example").exitCode())
                .isZero();
        assertThat(commands.run("user", "list").out()).isEmpty();
    }

    @Test
    void whatWasDoneIsShownToTheOperator() {
        commands.given(PASSWORD + '\n', "user", "add", "anna@vng.example", "--role", "editor");
        commands.run("user", "remove", "--all");

        assertThat(commands.run("log").out().lines())
                .satisfiesExactly(
                        entry -> assertThat(entry).contains("\taccount.removed\taccount-", "\tdone\tcommand line of "),
                        entry -> assertThat(entry).contains("\tpassword.set\t"),
                        entry -> assertThat(entry).contains("\taccount.added\t"));
    }

    @Test
    void aPasswordOfNoUseIsRefusedBeforeAnythingIsAdded() {
        CommandOnGraph.Outcome easy = commands.given("anna\n", "user", "add", "anna", "--role", "editor");
        CommandOnGraph.Outcome none = commands.run("user", "add", "anna", "--role", "editor");

        assertThat(easy.exitCode()).isEqualTo(1);
        assertThat(easy.err()).contains("a password has 12 to 200 characters");
        assertThat(none.err()).contains("there is no password in standard input");
        assertThat(commands.run("user", "list").out()).isEmpty();
    }

    @Test
    void anAccountThatIsNotThereIsAMistake() {
        assertThat(commands.run("user", "reset", "nobody").err()).contains("there is no such account");
        assertThat(commands.run("user", "reset", "no body").exitCode()).isEqualTo(2);
    }
}

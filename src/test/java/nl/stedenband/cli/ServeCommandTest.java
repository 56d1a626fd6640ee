package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void aPortThatIsNoneIsAMistake() {
        CommandOnGraph.Outcome outcome = new CommandOnGraph().run("serve", "--port", "99999");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Port 99999 is not from 0 to 65535.");
    }
}

package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real bash completes with the script that it is given. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void writeScript() throws IOException {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        assertThat(Stedenband.commandLine(Map.of(), script).execute("completion", "bash"))
                .isZero();
        Files.writeString(folder.resolve("completion"), script.toString(StandardCharsets.UTF_8) + """
                          compopt() { :; }
                          COMP_WORDS=("$@")
                          COMP_CWORD=$(($# - 1))
                          $(complete -p stedenband | sed 's/.*-F \\([^ ]*\\).*/\\1/')
                          echo " ${COMPREPLY[*]} "
                          """);
        Files.writeString(folder.resolve("ties.csv"), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stedenband _                                 | serve import ask export snapshot completion
            stedenband ask with_                         | within-hops
            stedenband ask within-hops --_               | --from --hops --asOf --status --format --cite
            stedenband export active-in-country --_      | --country --theme --output
            stedenband export ended --format _           | csv graphml parquet
            stedenband export mun_                       | municipalities
            stedenband ask ended --status _              | current all
            stedenband ask ended --inherited _           | yes no only
            stedenband import _                          | reference ties wikidata
            stedenband import ties t_                    | ties.csv
            stedenband check --severity _                | error warning note
            stedenband completion _                      | bash zsh
            """)
    void whatIsBegunIsCompleted(String begun, String offered) throws Exception {
        String[] words = begun.split(" ");
        words[words.length - 1] = words[words.length - 1].replace("_", "");

        assertThat(completed(words).split(" +")).contains(offered.split(" "));
    }

    private static String completed(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 2];
        command[0] = "bash";
        command[1] = "completion";
        System.arraycopy(words, 0, command, 2, words.length);
        Process bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.replace('\n', ' ');
    }
}

package nl.stedenband.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.local.HomeFolder;

/**
 * The secret of the installation: STEDENBAND_SECRET, or, as containers are given secrets, the file that STEDENBAND_SECRET_FILE names; without
 * either one that is made up and kept in the home folder. Where that can't be written to there is none: then nobody can have an
 * account, and all else works.
 */
final class InstallationSecret {

    private InstallationSecret() {}

    static Optional<String> of(Map<String, String> environment) {
        return named(environment, "STEDENBAND_SECRET")
                .or(() -> named(environment, "STEDENBAND_SECRET_FILE").map(InstallationSecret::read))
                .or(() -> kept(HomeFolder.of(environment)));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CommandFailure("STEDENBAND_SECRET_FILE names %s, which can't be read.".formatted(file), e);
        }
    }

    private static Optional<String> kept(HomeFolder home) {
        try {
            return Optional.of(home.secret());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }
}

package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InstallationKeysTest {
    private final InstallationKeys installationKeys = new InstallationKeys("one secret that is long enough to count");
    private final InstallationKeys others = new InstallationKeys("another secret that is long enough too");

    @Test
    void whatIsSealedIsOpenedForItsOwnerAndPurposeAlone() {
        String sealed = installationKeys.seal(KeyPurpose.NAME, "account-1", "Anna");

        assertThat(sealed)
                .doesNotContain("Anna")
                .isNotEqualTo(installationKeys.seal(KeyPurpose.NAME, "account-1", "Anna"));
        assertThat(installationKeys.open(KeyPurpose.NAME, "account-1", sealed)).isEqualTo("Anna");
        assertThatThrownBy(() -> installationKeys.open(KeyPurpose.NAME, "account-2", sealed))
                .isInstanceOf(WrongInstallationKeys.class);
        assertThatThrownBy(() -> installationKeys.open(KeyPurpose.ORIGIN, "account-1", sealed))
                .isInstanceOf(WrongInstallationKeys.class);
        assertThatThrownBy(() -> others.open(KeyPurpose.NAME, "account-1", sealed))
                .isInstanceOf(WrongInstallationKeys.class);
    }

    @Test
    void aMarkDependsOnTextPurposeAndSecret() {
        String mark = installationKeys.mark(KeyPurpose.NAME, "anna");

        assertThat(installationKeys.isMark(mark, KeyPurpose.NAME, "anna")).isTrue();
        assertThat(installationKeys.isMark(mark, KeyPurpose.NAME, "bert")).isFalse();
        assertThat(installationKeys.isMark(mark, KeyPurpose.SESSION, "anna")).isFalse();
        assertThat(others.isMark(mark, KeyPurpose.NAME, "anna")).isFalse();
    }

    @Test
    void aSecretThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new InstallationKeys("secret")).hasMessageContaining("needs 32");
    }
}

package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords(new InstallationKeys("one secret that is long enough to count"));

    @Test
    void aPasswordMatchesItsHashWhateverTheKeyboard() {
        String hash = passwords.hash("caf\u00e9 in de polder");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("polder");
        assertThat(passwords.matches("cafe\u0301 in de polder", hash)).isTrue();
        assertThat(passwords.matches("cafe in de polder", hash)).isFalse();
        assertThat(passwords.matches("caf\u00e9 in de polder", null)).isFalse();
    }

    @Test
    void aHashIsWorthNothingWithAnotherSecret() {
        String hash = passwords.hash("een olifant in de polder");

        assertThat(new Passwords(new InstallationKeys("another secret that is long enough too"))
                        .matches("een olifant in de polder", hash))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            een olifant in de polder, -
            elf tekens,               PASSWORD_LENGTH
            aaaaaaaaaaaaaaaaaaaaaa,   PASSWORD_EASY
            ik ben Anna en wie ben jij, PASSWORD_EASY
            """)
    void aPasswordThatIsTooEasyIsRefused(String password, AccountRefusal accountRefusal) {
        AccountName anna = AccountName.of("anna@vng.example").orElseThrow();

        assertThat(Passwords.refusal(password, anna).orElse(null)).isEqualTo(accountRefusal);
    }
}

package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeysTest {
    private final Keys keys = new Keys("one secret that is long enough to count");
    private final Keys others = new Keys("another secret that is long enough too");

    @Test
    void whatIsSealedIsOpenedForItsOwnerAndPurposeAlone() {
        String sealed = keys.seal(Purpose.NAME, "account-1", "Anna");

        assertThat(sealed).doesNotContain("Anna").isNotEqualTo(keys.seal(Purpose.NAME, "account-1", "Anna"));
        assertThat(keys.open(Purpose.NAME, "account-1", sealed)).isEqualTo("Anna");
        assertThatThrownBy(() -> keys.open(Purpose.NAME, "account-2", sealed)).isInstanceOf(WrongKeys.class);
        assertThatThrownBy(() -> keys.open(Purpose.ORIGIN, "account-1", sealed)).isInstanceOf(WrongKeys.class);
        assertThatThrownBy(() -> others.open(Purpose.NAME, "account-1", sealed)).isInstanceOf(WrongKeys.class);
    }

    @Test
    void aMarkDependsOnTextPurposeAndSecret() {
        String mark = keys.mark(Purpose.NAME, "anna");

        assertThat(keys.isMark(mark, Purpose.NAME, "anna")).isTrue();
        assertThat(keys.isMark(mark, Purpose.NAME, "bert")).isFalse();
        assertThat(keys.isMark(mark, Purpose.SESSION, "anna")).isFalse();
        assertThat(others.isMark(mark, Purpose.NAME, "anna")).isFalse();
    }

    @Test
    void aSecretThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new Keys("secret")).hasMessageContaining("needs 32");
    }
}

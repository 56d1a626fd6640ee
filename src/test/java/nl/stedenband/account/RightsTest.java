package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    @Test
    void rulesNameTheRolesByTheirWords() {
        assertThat(Arrays.stream(AccountRole.values()).map(AccountRole::word))
                .containsExactly(Rights.EDITOR, Rights.DESK, Rights.ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsToldInBothLanguages(AccountRefusal accountRefusal) {
        assertThat(accountRefusal.text().en()).isNotBlank();
        assertThat(accountRefusal.text().nl())
                .isNotBlank()
                .isNotEqualTo(accountRefusal.text().en());
    }

    @Test
    void theWordOfADeedIsItsTopicAndWhatWasDone() {
        assertThat(AccountAction.SECOND_FACTOR_SET.word()).isEqualTo("second-factor.set");
    }
}

package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    @Test
    void rulesNameTheRolesByTheirWords() {
        assertThat(Arrays.stream(Role.values()).map(Role::word))
                .containsExactly(Rights.EDITOR, Rights.DESK, Rights.ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsToldInBothLanguages(Refusal refusal) {
        assertThat(refusal.text().en()).isNotBlank();
        assertThat(refusal.text().nl()).isNotBlank().isNotEqualTo(refusal.text().en());
    }

    @Test
    void theWordOfADeedIsItsTopicAndWhatWasDone() {
        assertThat(AccountDeed.SECOND_FACTOR_SET.word()).isEqualTo("second-factor.set");
    }
}

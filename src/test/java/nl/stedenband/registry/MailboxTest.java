package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            info@twifo.example,                 false
            mayor.office@twifo.example,         false
            international-relations@x.example,  false
            twifo@twifo.example,                false
            gemeente2@x.example,                false
            kofi.mensah@twifo.example,          true
            k.mensah@twifo.example,             true
            Anna_de_Vries@x.example,            true
            mensah-kofi+desk2@gmail.example,    false
            """)
    void aMailboxOfAnOfficeIsToldFromThatOfAPerson(String address, boolean isOfPerson) {
        assertThat(Mailbox.isOfPerson(address)).isEqualTo(isOfPerson);
    }

    @ParameterizedTest
    @CsvSource({"info", "info@twifo", "info@@twifo.example", "two words@twifo.example"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> Mailbox.check(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("is no mail address");
    }

    @Test
    void anAddressOfAPersonIsFoundWithinATextToo() {
        assertThatThrownBy(() -> Mailbox.checkText("Ask kofi.mensah@twifo.example, he knows."))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("looks like the address of a person");
        assertThatCode(() -> Mailbox.checkText("Ask info@twifo.example, or nobody."))
                .doesNotThrowAnyException();
    }
}

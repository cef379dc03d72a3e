package se.kursverk.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VcardTests {

    @Test
    void anOrganizationIsNamedTwice() {
        assertThat(Vcard.of("Exempelkommun")).isEqualTo("""
                BEGIN:VCARD
                VERSION:3.0
                N:;;;;
                FN:Exempelkommun
                ORG:Exempelkommun
                END:VCARD""");
    }

    @Test
    void whatSeparatesPartsIsEscaped() {
        assertThat(Vcard.of("A, B; C\\D")).contains("FN:A\\, B\\; C\\\\D\n");
    }
}

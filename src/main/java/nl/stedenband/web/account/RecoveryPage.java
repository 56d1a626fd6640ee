package nl.stedenband.web.account;

import java.util.List;

/**
 * Codes for when the telephone is lost, to be printed.
 *
 * @param next where to go on
 */
public record RecoveryPage(List<String> codes, String next) {

    public RecoveryPage {
        codes = List.copyOf(codes);
    }
}

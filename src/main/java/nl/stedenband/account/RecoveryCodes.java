package nl.stedenband.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes to be printed and kept, each good for one time that the second factor is lost: 80 bits, in groups that can be read out. */
final class RecoveryCodes {
    private static final int COUNT = 10;
    private static final int BYTES = 10;

    private RecoveryCodes() {}

    static List<String> made() {
        return Stream.generate(() -> RandomCode.hexadecimal(BYTES).replaceAll("(.{5})(?!$)", "$1-"))
                .limit(COUNT)
                .toList();
    }

    /** As it is compared: however it was typed. */
    static String normal(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
    }
}

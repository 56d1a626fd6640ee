package nl.stedenband.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that programs have stumbled over: limits of numbers and times, letters of all sorts, what has a meaning in some language. */
public final class OddTexts {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "\u200B",
            "\u202Eabc",
            "\uFEFF",
            "\0",
            "\u0001",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\u0085",
            "\u2028",
            "-",
            "--",
            "+",
            "0",
            "-0",
            "-1",
            "1",
            "00000000000000000001",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999999999",
            "1e3",
            "1e400",
            "-1e400",
            "1e-400",
            "0x1F",
            "0x1p3",
            "1f",
            "1d",
            "1L",
            "1_000",
            "1,5",
            "1.000.000",
            "NaN",
            "Infinity",
            "-Infinity",
            "null",
            "undefined",
            "true",
            "\u0663\u0664",
            "\uFF11\uFF12",
            "\u00BD",
            "2009-02-30",
            "2009-13",
            "2009-00-00",
            "0000",
            "0000-01-01",
            "-0001",
            "-9999",
            "9999-12-31",
            "10000",
            "Y-17E7",
            "Y170000002",
            "+999999999-12-31",
            "-999999999-01-01",
            "2009?",
            "2009~",
            "2009%",
            "200X",
            "20XX-XX",
            "XXXX",
            "2009/2008",
            "/",
            "../..",
            "../2009",
            "2009/..",
            "[..2009]",
            "[2009..]",
            "[2009,2011]",
            "{2009..2011}",
            "2009-21",
            "2009-10-25T02:30:00",
            "2009-10-25T02:30:00+25:00",
            "2009-10-25T24:00:00Z",
            "1985-04-12T23:20:60Z",
            "P1Y",
            "Q0",
            "Q1",
            "Q99999999999999999999",
            "gm0000",
            "GM0363",
            "gm\u0660\u0660\u0660\u0661",
            "pv28",
            "XX",
            "nl",
            "GH+GH",
            "AN+",
            "\u0130stanbul",
            "\u0131",
            "\u1E9E",
            "\u01C5",
            "a\u0300\u0301\u0302\u0303",
            "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "\uD800",
            "\uDC00\uD800",
            "\uFFFF",
            "\uFDFA",
            "'s-Gravenhage",
            "' OR 1=1 //",
            "`}) DETACH DELETE n //",
            "$asOf",
            "{{7*7}}",
            "${jndi:ldap://localhost/a}",
            "#{1}",
            "%s%n%d",
            "{0}",
            "{",
            "}",
            "[",
            "\"",
            "'",
            "\\",
            "\\u0000",
            "\\x",
            "<script>alert(1)</script>",
            "<!--",
            "]]>",
            "&amp;",
            "=cmd|' /C calc'!A0",
            "*",
            "**",
            "?",
            "~",
            "field:value^9999~",
            "a AND (b OR",
            "/.*/",
            "(((((((((((((((((((((((a+)+)+)+)+)+)+)+)+)+)+)+",
            "..",
            "../../../../etc/passwd",
            "C:\\nul",
            "file:///etc/passwd",
            "http://",
            "http://[::1",
            "https://example.org/%zz",
            "mailto:a@b",
            "javascript:alert(1)",
            "a@b",
            ",",
            ";",
            ",,,,",
            "; ;",
            "|");

    private static final int LONGEST = 20_000;

    private OddTexts() {}

    /** One of them, one of them again and again, or letters without sense. */
    public static String next(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> one(random).repeat(random.nextInt(1, 300));
            case 1 -> one(random) + one(random);
            case 2 -> letters(random, random.nextInt(1, 12));
            case 3 -> random.nextInt(8) == 0 ? letters(random, random.nextInt(LONGEST)) : one(random);
            default -> one(random);
        };
    }

    private static String one(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x20, 0x7F);
                        case 1 -> random.nextInt('a', 'z' + 1);
                        case 2 -> random.nextInt(0xA0, 0x2FFF);
                        default -> random.nextInt(0x10000, 0x1FFFF);
                    });
        }
        return letters.toString();
    }
}

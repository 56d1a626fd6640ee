package nl.stedenband.desk.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A letter as it could be sent. */
public record DraftLetter(LetterLanguage language, String subject, String body) {
    /** Mail programs and browsers cut longer addresses off, some of them without a word. */
    private static final int LONGEST = 2000;

    /** @param mailbox empty to let the officer fill it in */
    public boolean isTooLong(String mailbox) {
        return whole(mailbox).length() > LONGEST;
    }

    /**
     * The address that opens it in a mail program; of a letter that is too long without its text.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6068">RFC 6068</a>
     */
    public String mailto(String mailbox) {
        return isTooLong(mailbox) ? toAndSubject(mailbox) : whole(mailbox);
    }

    private String whole(String mailbox) {
        return toAndSubject(mailbox) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private String toAndSubject(String mailbox) {
        return "mailto:" + encoded(mailbox).replace("%40", "@") + "?subject=" + encoded(subject);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

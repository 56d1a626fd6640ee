package nl.stedenband.web.page;

import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages; the first part of an address tells which. */
public enum Language {
    NL(new Locale("nl", "NL")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** As in addresses and {@code lang} attributes. */
    public String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    Language other() {
        return this == NL ? EN : NL;
    }

    /** The one that the address tells, else the one that the reader's browser asks for, Dutch where it asks for neither. */
    public static Language of(HttpRequest<?> request) {
        return ofPath(request.getPath()).orElseGet(() -> request.getLocale()
                .filter(locale -> !locale.getLanguage().equals(NL.code()))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .map(locale -> EN)
                .orElse(NL));
    }

    static Optional<Language> ofPath(String path) {
        for (Language language : values()) {
            String root = '/' + language.code();
            if (path.equals(root) || path.startsWith(root + '/')) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}

package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.FormFields;

/**
 * What somebody wrote in a form when something went wrong, such as the database being away: the page of the error shows it, so that it is not lost.
 * The page of the form itself can't be shown, as it needs the database. Forms of accounts are left out, in which secrets stand.
 *
 * @param address to which it was sent
 * @param section the first page of the part of the site that it is of
 * @param canBeSentAgain whether surely nothing of it was kept
 */
public record UnkeptForm(String address, String section, boolean canBeSentAgain, List<Field> fields) {
    private static final List<SiteSection> OF = List.of(SiteSection.DESK, SiteSection.EDITING, SiteSection.CALLS);

    /** What their fields are called. */
    private static final List<String> LABELS = List.of("desk.field", "call.field", "edit.field");

    /** Those that tell what the page knew, and which button was pressed. */
    private static final Set<String> OF_THE_PAGE = Set.of(CsrfTokens.FIELD, "version", "do");

    /** Texts of errors after which something may have been kept. */
    private static final Set<String> UNSURE = Set.of("unconfirmed", "500");

    private static final int LINE = 80;

    /**
     * What was written in a field.
     *
     * @param label null where nobody wrote it: it is sent again unseen
     */
    public record Field(String name, @Nullable String label, String value) {

        /** Whether it needs more than a line. */
        public boolean isLong() {
            return value.length() > LINE || value.contains("\n");
        }
    }

    public UnkeptForm {
        fields = List.copyOf(fields);
    }

    /** @param error what the texts about it are called */
    static Optional<UnkeptForm> of(HttpRequest<?> request, String error, Texts texts) {
        PageAddresses addresses = PageAddresses.of(request);
        String path = request.getUri().getRawPath();
        return FormFields.sent(request).flatMap(sent -> OF.stream()
                .map(addresses::to)
                .filter(section -> path.startsWith(section + '/'))
                .findFirst()
                .map(section -> new UnkeptForm(
                        request.getUri().toString(), section, !UNSURE.contains(error), fields(sent, texts))));
    }

    private static List<Field> fields(FormFields sent, Texts texts) {
        List<Field> fields = new ArrayList<>();
        sent.values().forEach((name, values) -> values.forEach(value -> fields.add(field(name, value, texts))));
        return fields;
    }

    private static Field field(String name, String value, Texts texts) {
        boolean isWritten = !value.isBlank() && !OF_THE_PAGE.contains(name);
        return new Field(name, isWritten ? label(name, texts).orElse(null) : null, value);
    }

    private static Optional<String> label(String name, Texts texts) {
        return LABELS.stream()
                .map(family -> texts.orWord(family + '.' + name, ""))
                .flatMap(text -> text.isEmpty() ? Stream.empty() : Stream.of(text))
                .findFirst();
    }
}

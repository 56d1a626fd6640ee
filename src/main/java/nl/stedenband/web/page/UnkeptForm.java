package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.FormFields;

/**
 * What somebody wrote in a form when something went wrong, such as the database being away: the page of the error shows it, so that it is not lost.
 * The page of the form itself can't be shown, as it needs the database. Passwords and codes are never shown, and files are not at hand any more.
 *
 * @param address to which it was sent
 * @param page that the form stands on
 * @param isSurelyUnkept whether surely nothing of it was kept
 * @param hasSecrets whether passwords or codes were sent, without which it can't be sent again
 * @param hasFile whether a file was sent, which has to be chosen again
 */
public record UnkeptForm(
        String address, String page, boolean isSurelyUnkept, boolean hasSecrets, boolean hasFile, List<Field> fields) {
    private static final List<String> OF_ACCOUNTS = List.of("account.field", "account.webhook.field");
    private static final List<String> OF_OTHERS = List.of("desk.field", "call.field", "edit.field");

    /** What the fields of forms are called, by the part of the site. */
    private static final Map<SiteSection, List<String>> LABELS = Map.of(
            SiteSection.DESK, OF_OTHERS,
            SiteSection.EDITING, OF_OTHERS,
            SiteSection.CALLS, OF_OTHERS,
            SiteSection.SIGN_IN, OF_ACCOUNTS,
            SiteSection.ACCOUNT, OF_ACCOUNTS,
            SiteSection.USERS, OF_ACCOUNTS);

    private static final Set<String> SECRETS = Set.of("password", "new-password", "again", "code");

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

    public boolean canBeSentAgain() {
        return isSurelyUnkept && !hasSecrets;
    }

    /** @param error what the texts about it are called */
    static Optional<UnkeptForm> of(HttpRequest<?> request, String error, Texts texts, Router router) {
        PageAddresses addresses = PageAddresses.of(request);
        String path = request.getUri().getRawPath();
        boolean hasFile = request.getContentType()
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals)
                .isPresent();
        Optional<FormFields> sent =
                FormFields.sent(request).or(() -> hasFile ? Optional.of(new FormFields(Map.of())) : Optional.empty());
        return sent.flatMap(fields -> LABELS.keySet().stream()
                .filter(section -> (path + '/').startsWith(addresses.to(section) + '/'))
                .findFirst()
                .map(section -> new UnkeptForm(
                        request.getUri().toString(),
                        page(request, !LABELS.get(section).equals(OF_ACCOUNTS), router),
                        !UNSURE.contains(error),
                        fields.values().keySet().stream().anyMatch(SECRETS::contains),
                        hasFile,
                        fields(fields, LABELS.get(section), texts))));
    }

    /**
     * The page that the browser says it comes from, if that is one of ours; else the nearest above the address to which the form was sent.
     *
     * @param withQuery whether what stands behind the path is told too, which may be a code
     */
    private static String page(HttpRequest<?> request, boolean withQuery, Router router) {
        String path = request.getUri().getRawPath();
        return request.getHeaders()
                .get(HttpHeaders.REFERER, URI.class)
                .filter(from -> isPage(from.getRawPath(), router))
                .map(from -> withQuery && from.getRawQuery() != null
                        ? from.getRawPath() + '?' + from.getRawQuery()
                        : from.getRawPath())
                .orElseGet(() -> Stream.iterate(path, above -> above.substring(0, above.lastIndexOf('/')))
                        .filter(above -> isPage(above, router))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isPage(@Nullable String path, Router router) {
        return path != null
                && Language.ofPath(path).isPresent()
                && router.find(HttpMethod.GET, path, null).findAny().isPresent();
    }

    private static List<Field> fields(FormFields sent, List<String> families, Texts texts) {
        List<Field> fields = new ArrayList<>();
        sent.values().forEach((name, values) -> {
            if (!SECRETS.contains(name)) {
                values.forEach(value -> fields.add(field(name, value, families, texts)));
            }
        });
        return fields;
    }

    private static Field field(String name, String value, List<String> families, Texts texts) {
        boolean isWritten = !value.isBlank() && !OF_THE_PAGE.contains(name);
        return new Field(name, isWritten ? label(name, families, texts).orElse(null) : null, value);
    }

    private static Optional<String> label(String name, List<String> families, Texts texts) {
        return families.stream()
                .map(family -> texts.orWord(family + '.' + name, ""))
                .flatMap(text -> text.isEmpty() ? Stream.empty() : Stream.of(text))
                .findFirst();
    }
}

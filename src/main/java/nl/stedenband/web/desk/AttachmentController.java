package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.UploadLimit;
import nl.stedenband.desk.attachment.CheckedFile;
import nl.stedenband.desk.attachment.FileKind;
import nl.stedenband.desk.cases.CaseAttachments;
import nl.stedenband.desk.cases.CaseAttachments.Attached;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Files are attached to cases, and saved from there. Browsers never show one: what came from elsewhere doesn't run under this name. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class AttachmentController {
    /** Two megabytes above what is taken: who sends 11 MB is told on the page. */
    private static final long MOST_BYTES = 12L << 20;

    private static final String FIELD = "attached-file";

    private final Cases cases;
    private final CaseAttachments caseAttachments;
    private final CasePages shown;

    AttachmentController(Cases cases, CaseAttachments caseAttachments, CasePages shown) {
        this.cases = cases;
        this.caseAttachments = caseAttachments;
        this.shown = shown;
    }

    @UploadLimit(MOST_BYTES)
    @Produces(Pages.HTML)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Post(uris = {"/nl/loket/cases/{number}/attachments", "/en/desk/cases/{number}/attachments"})
    HttpResponse<?> attach(HttpRequest<?> request, int number, @Nullable @Part("file") CompletedFileUpload file)
            throws IOException {
        cases.get(number);
        try {
            if (file == null || file.getFilename() == null || file.getFilename().isBlank()) {
                throw new InvalidValue(ParameterFault.MISSING);
            }
            if (file.getSize() > CheckedFile.MOST_BYTES) {
                throw new InvalidValue(ParameterFault.FILE_TOO_LARGE, CheckedFile.MOST_MEGABYTES);
            }
            CheckedFile checked = CheckedFile.of(
                    file.getFilename(),
                    file.getContentType().map(MediaType::toString).orElse(null),
                    file.getBytes());
            caseAttachments.attach(number, checked, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(
                    URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/cases/" + number));
        } catch (InvalidValue e) {
            return mistaken(request, number, List.of(new Mistake(FIELD, e.reason())));
        } catch (InvalidQuestion e) {
            return mistaken(request, number, e.mistakes());
        }
    }

    @Get(
            uris = {
                "/nl/loket/cases/{number}/attachments/{attachment}",
                "/en/desk/cases/{number}/attachments/{attachment}"
            })
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> save(HttpRequest<?> request, int number, int attachment) {
        QueryParameters.nothing(request);
        Attached attached = caseAttachments.get(number, attachment);
        return HttpResponse.ok(attached.content())
                .contentType(MediaType.of(
                        FileKind.ofWord(attached.attachment().kind()).mediaType()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(attached.attachment().name()));
    }

    private HttpResponse<?> mistaken(HttpRequest<?> request, int number, List<Mistake> mistakes) {
        return HttpResponse.unprocessableEntity()
                .body(shown.mistaken(number, new FormInput(Map.of("do", "attach")), mistakes, request));
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a> */
    private static String disposition(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\]", "_"),
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}

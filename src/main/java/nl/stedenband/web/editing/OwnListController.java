package nl.stedenband.web.editing;

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
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.net.URI;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.editing.ownlist.OwnListCsv;
import nl.stedenband.editing.ownlist.OwnLists;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;

/** A municipality gets the list of its own ties, and sends it back. Nobody needs an account for it; an editor looks at what comes. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class OwnListController {
    private static final String NL = "/nl/wijzigen/gemeenten/{id}";
    private static final String EN = "/en/edit/municipalities/{id}";
    private static final String CSV = "text/csv; charset=utf-8";

    private final OwnLists lists;
    private final OwnListProposals proposals;
    private final OwnListPages shown;

    OwnListController(OwnLists lists, OwnListProposals proposals, OwnListPages shown) {
        this.lists = lists;
        this.proposals = proposals;
        this.shown = shown;
    }

    /** Where a form was sent in vain, its mark stands in the address; links to the page in the other language take it along. */
    @Produces(Pages.HTML)
    @Get(uris = {NL, EN})
    String show(HttpRequest<?> request, String id) {
        QueryParameters queryParameters = QueryParameters.in(request);
        queryParameters.text(CsrfTokens.FIELD);
        queryParameters.check();
        return shown.page(get(id), request);
    }

    @Produces(CSV)
    @Get(uris = {NL + "/list.csv", EN + "/list.csv"})
    HttpResponse<String> list(HttpRequest<?> request, String id) {
        QueryParameters.nothing(request);
        OwnList list = get(id);
        return HttpResponse.ok(OwnListCsv.write(
                        list, PageAddresses.of(request).language().code()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"stedenband-%s-%s.csv\"".formatted(id, list.today()));
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Post(uris = {NL, EN})
    HttpResponse<?> send(
            HttpRequest<?> request,
            String id,
            @Nullable @Part("file") CompletedFileUpload file,
            @Nullable @Part("mailbox") String mailbox,
            @Nullable @Part("remark") String remark)
            throws IOException {
        FormFields.ofTexts("mailbox", mailbox, "remark", remark).keep(request);
        OwnList list = get(id);
        UploadedList sent = UploadedList.of(file == null ? new byte[0] : file.getBytes(), mailbox, remark);
        try {
            return HttpResponse.seeOther(URI.create(proposals.propose(sent, list, request)));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.mistaken(list, sent, e.mistakes(), request));
        }
    }

    @Produces(Pages.HTML)
    @Get(uris = {NL + SentListSummary.PATH, EN + SentListSummary.PATH})
    String sent(HttpRequest<?> request, String id) {
        return shown.sent(get(id), SentListSummary.in(request), request);
    }

    private OwnList get(String id) {
        return lists.find(id).orElseThrow(() -> new NotInRegistry(id));
    }
}

package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.TooManyAttempts;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReader;
import nl.stedenband.editing.NewProposal;
import nl.stedenband.editing.Proposals;
import nl.stedenband.editing.Proposer;
import nl.stedenband.editing.Revisions;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Forms that change the registry: an editor makes the change, or asks a colleague to; others propose it. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class EditController {
    /** What an address can fill in. */
    private static final List<EditField> ABOUT = List.of(
            EditField.MUNICIPALITY,
            EditField.PARTNER,
            EditField.NETWORK,
            EditField.PARTNERSHIP,
            EditField.PLACE,
            EditField.OTHER_PLACE,
            EditField.ASSERTION);

    private static final int LONGEST_REMARK = 4000;

    private final EditReader reading;
    private final Revisions revisions;
    private final Proposals proposals;
    private final EditForms shown;
    private final ChangeAuthor changeAuthor;

    EditController(
            EditReader reading, Revisions revisions, Proposals proposals, EditForms shown, ChangeAuthor changeAuthor) {
        this.reading = reading;
        this.revisions = revisions;
        this.proposals = proposals;
        this.shown = shown;
        this.changeAuthor = changeAuthor;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen/{kind}", "/en/edit/{kind}"})
    String show(HttpRequest<?> request, String kind) {
        EditKind form = kind(kind);
        QueryParameters queryParameters = QueryParameters.in(request);
        Map<String, String> about = new LinkedHashMap<>();
        for (EditField field : ABOUT) {
            String value = queryParameters.text(field.word());
            if (value != null) {
                about.put(field.word(), value);
            }
        }
        queryParameters.check();
        return shown.empty(form, about, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/wijzigen/{kind}", "/en/edit/{kind}"})
    HttpResponse<?> send(HttpRequest<?> request, String kind, @Body String body) {
        EditKind form = kind(kind);
        FormInput sent = new FormInput(FormFields.read(body).first());
        Edit edit = edit(form, sent.fields());
        try {
            boolean isMade =
                    ChangeAuthor.isEditor(request) && !sent.written("do").equals("propose");
            String done = isMade ? made(edit, request) : proposed(edit, sent, request);
            return HttpResponse.seeOther(URI.create(PageAddresses.of(request).to(SiteSection.EDITING) + done));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(form, sent.fields(), e.mistakes(), request));
        } catch (TooManyAttempts e) {
            Mistake tooMuch = new Mistake("proposal", ParameterFault.TOO_MUCH_SENT.with(e.seconds()));
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(shown.page(form, sent.fields(), List.of(tooMuch), request));
        }
    }

    /** Of a correction a field that isn't sent stays; one that is sent empty is taken away. */
    private Edit edit(EditKind form, Map<String, String> sent) {
        Map<String, String> words = new LinkedHashMap<>();
        if (form == EditKind.CORRECTION) {
            reading.correctionOf(sent.getOrDefault(EditField.ASSERTION.word(), ""))
                    .ifPresent(stands -> words.putAll(stands.words()));
        }
        words.putAll(sent);
        return Edit.ofWords(form, words);
    }

    private String made(Edit edit, HttpRequest<?> request) {
        return "/revisions/" + revisions.make(reading.read(List.of(edit)), null, changeAuthor.actor(request));
    }

    private String proposed(Edit edit, FormInput sent, HttpRequest<?> request) {
        boolean isEditor = ChangeAuthor.isEditor(request);
        if (!isEditor) {
            sent.value("mailbox", text -> {
                Mailbox.checkAddress(text);
                return text;
            });
            if (sent.written("mailbox").isEmpty()) {
                sent.wrong("mailbox", ParameterFault.MISSING);
            }
            changeAuthor.slow(request);
        }
        int length = sent.written("remark").length();
        if (length > LONGEST_REMARK) {
            sent.wrong("remark", ParameterFault.TOO_LONG, length, LONGEST_REMARK);
        }
        sent.check();
        int number = proposals.propose(
                new NewProposal(
                        isEditor ? Proposer.EDITOR : Proposer.STRANGER,
                        isEditor ? "" : sent.written("mailbox"),
                        sent.written("remark"),
                        null,
                        List.of(edit)),
                changeAuthor.actor(request));
        return isEditor ? "/proposals/" + number : "/sent";
    }

    private static EditKind kind(String word) {
        return EditKind.ofWord(word).orElseThrow(() -> new NotInRegistry(word));
    }
}

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
import nl.stedenband.account.TooSoon;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReading;
import nl.stedenband.editing.NewProposal;
import nl.stedenband.editing.Proposals;
import nl.stedenband.editing.Proposer;
import nl.stedenband.editing.Revisions;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.WrittenForm;
import nl.stedenband.web.page.Addresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;

/** Forms that change the registry: an editor makes the change, or asks a colleague to; others propose it. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class EditController {
    /** What an address can fill in. */
    private static final List<EditField> ABOUT = List.of(
            EditField.MUNICIPALITY, EditField.PARTNER, EditField.NETWORK, EditField.PARTNERSHIP, EditField.ASSERTION);

    private static final int LONGEST_REMARK = 4000;

    private final EditReading reading;
    private final Revisions revisions;
    private final Proposals proposals;
    private final EditForms shown;
    private final Who who;

    EditController(EditReading reading, Revisions revisions, Proposals proposals, EditForms shown, Who who) {
        this.reading = reading;
        this.revisions = revisions;
        this.proposals = proposals;
        this.shown = shown;
        this.who = who;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen/{kind}", "/en/edit/{kind}"})
    String show(HttpRequest<?> request, String kind) {
        EditKind form = kind(kind);
        Asked asked = Asked.in(request);
        Map<String, String> about = new LinkedHashMap<>();
        for (EditField field : ABOUT) {
            String value = asked.text(field.word());
            if (value != null) {
                about.put(field.word(), value);
            }
        }
        asked.check();
        return shown.empty(form, about, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/wijzigen/{kind}", "/en/edit/{kind}"})
    HttpResponse<?> send(HttpRequest<?> request, String kind, @Body String body) {
        EditKind form = kind(kind);
        WrittenForm sent = new WrittenForm(FormFields.read(body).first());
        Edit edit = edit(form, sent.fields());
        try {
            boolean isMade = Who.isEditor(request) && !sent.written("do").equals("propose");
            String done = isMade ? made(edit, request) : proposed(edit, sent, request);
            return HttpResponse.seeOther(URI.create(Addresses.of(request).to(Section.EDITING) + done));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(form, sent.fields(), e.mistakes(), request));
        } catch (TooSoon e) {
            Mistake tooMuch = new Mistake("proposal", Fault.TOO_MUCH_SENT.with(e.seconds()));
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
        return "/revisions/" + revisions.make(reading.read(List.of(edit)), null, who.actor(request));
    }

    private String proposed(Edit edit, WrittenForm sent, HttpRequest<?> request) {
        boolean isEditor = Who.isEditor(request);
        if (!isEditor) {
            sent.value("mailbox", text -> {
                Mailbox.checkAddress(text);
                return text;
            });
            if (sent.written("mailbox").isEmpty()) {
                sent.wrong("mailbox", Fault.MISSING);
            }
            who.slow(request);
        }
        int length = sent.written("remark").length();
        if (length > LONGEST_REMARK) {
            sent.wrong("remark", Fault.TOO_LONG, length, LONGEST_REMARK);
        }
        sent.check();
        int number = proposals.propose(
                new NewProposal(
                        isEditor ? Proposer.EDITOR : Proposer.STRANGER,
                        isEditor ? "" : sent.written("mailbox"),
                        sent.written("remark"),
                        null,
                        List.of(edit)),
                who.actor(request));
        return isEditor ? "/proposals/" + number : "/sent";
    }

    private static EditKind kind(String word) {
        return EditKind.ofWord(word).orElseThrow(() -> new NotInRegistry(word));
    }
}

package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.Forms;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.page.Pages;

/** Renders pages on which a municipality confirms its own list. */
@Singleton
final class OwnListPages {
    private final Forms forms;
    private final Pages pages;

    OwnListPages(Forms forms, Pages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    String page(OwnList list, HttpRequest<?> request) {
        return render(list, Map.of(), List.of(), request);
    }

    /** What was written stays in the form; the file has to be chosen again. */
    String mistaken(OwnList list, SentList sent, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(list, sent.form().fields(), mistakes, request);
    }

    String sent(OwnList list, OwnListSent sent, HttpRequest<?> request) {
        return pages.render("editing/own-list-sent", new OwnListSentPage(list, sent), request);
    }

    private String render(OwnList list, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        return pages.render("editing/own-list", new OwnListPage(forms.token(request), list, values, mistakes), request);
    }
}

package nl.stedenband.web.home;

import java.util.List;
import nl.stedenband.web.home.HomePage.Step;
import nl.stedenband.web.home.HomePage.Way;
import nl.stedenband.web.page.PageContext;

/** Where researchers, towns, and those who have a request from abroad begin. */
final class StartingPoints {

    private StartingPoints() {}

    static List<Way> of(PageContext pageContext) {
        return List.of(
                new Way(
                        "researcher",
                        List.of(
                                new Step("questions", pageContext.to("questions")),
                                new Step("citing", pageContext.to("citing")),
                                new Step("interface", pageContext.to("interface")))),
                new Way(
                        "town",
                        List.of(
                                new Step("municipalities", pageContext.to("municipalities") + "?current=true"),
                                new Step("gaps", pageContext.to("questions", "origin-gaps")),
                                new Step("similar", pageContext.to("questions", "similar-municipalities")))),
                new Way(
                        "request",
                        List.of(
                                new Step("countries", pageContext.to("countries")),
                                new Step("active", pageContext.to("questions", "active-in-country")),
                                new Step("themes", pageContext.to("questions", "by-theme")))));
    }
}

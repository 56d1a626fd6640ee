package nl.stedenband.web.home;

import java.util.List;
import nl.stedenband.web.home.HomePage.Step;
import nl.stedenband.web.home.HomePage.Way;
import nl.stedenband.web.page.Site;

/** Where researchers, towns, and those who have a request from abroad begin. */
final class WaysIn {

    private WaysIn() {}

    static List<Way> of(Site site) {
        return List.of(
                new Way(
                        "researcher",
                        List.of(
                                new Step("questions", site.to("questions")),
                                new Step("citing", site.to("citing")),
                                new Step("interface", site.to("interface")))),
                new Way(
                        "town",
                        List.of(
                                new Step("municipalities", site.to("municipalities") + "?current=true"),
                                new Step("gaps", site.to("questions", "origin-gaps")),
                                new Step("similar", site.to("questions", "similar-municipalities")))),
                new Way(
                        "request",
                        List.of(
                                new Step("countries", site.to("countries")),
                                new Step("active", site.to("questions", "active-in-country")),
                                new Step("themes", site.to("questions", "by-theme")))));
    }
}

package nl.stedenband.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.xml.stream.XMLStreamException;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.SiteSection;

/** Tells search engines which pages there are, and which they needn't read. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class SearchEngineController {
    private final PublicAddress publicAddress;
    private final SiteMap siteMap;

    SearchEngineController(PublicAddress publicAddress, SiteMap siteMap) {
        this.publicAddress = publicAddress;
        this.siteMap = siteMap;
    }

    /** What is searched, asked and downloaded is endless, and what people work with is for them. */
    @Get(uri = "/robots.txt", produces = MediaType.TEXT_PLAIN)
    String robots(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        StringBuilder robots =
                new StringBuilder("User-agent: *\nDisallow: /v1/\nAllow: /v1/catalogue\nAllow: /v1/releases\n");
        for (Language language : Language.values()) {
            for (SiteSection section : SiteSection.NOT_FOR_SEARCH_ENGINES) {
                robots.append("Disallow: /")
                        .append(language.code())
                        .append('/')
                        .append(section.word(language))
                        .append('\n');
            }
        }
        return robots.append("Sitemap: ")
                .append(publicAddress.of(request))
                .append("/sitemap.xml\n")
                .toString();
    }

    @Get("/sitemap.xml")
    HttpResponse<byte[]> siteMap(HttpRequest<?> request) throws XMLStreamException {
        QueryParameters.nothing(request);
        return HttpResponse.ok(siteMap.write(publicAddress.of(request))).contentType(MediaType.APPLICATION_XML_TYPE);
    }
}

package nl.stedenband.web.page;

import io.micronaut.core.annotation.Nullable;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.WebAddress;

/**
 * What every page needs besides its subject.
 *
 * @param host scheme and host of the service, to cite an address in full
 * @param names what things are called in the language of the page, by key, where that differs from their own name
 * @param graphVersion the state of the graph that the page was made from; nothing when it can't be read
 * @param visitor null for readers who aren't signed in
 */
public record PageContext(
        LocalFormat print,
        PageAddresses addresses,
        String host,
        Map<String, String> names,
        @Nullable String graphVersion,
        @Nullable Visitor visitor) {

    /**
     * Who is signed in.
     *
     * @param name for their own eyes
     * @param isOfficer whether they handle requests from abroad
     * @param form what a form of theirs is known by
     */
    public record Visitor(String name, boolean isOfficer, String form) {}

    public String language() {
        return addresses.language().code();
    }

    public String otherLanguage() {
        return addresses.language().other().code();
    }

    public String home() {
        return addresses.home();
    }

    /** This page in the other language. */
    public String other() {
        return addresses.in(addresses.language().other());
    }

    /** This page. */
    public String here() {
        return addresses.here().toString();
    }

    /** Those that the head links to, with the desk for its officers. */
    public List<SiteSection> sections() {
        return visitor != null && visitor.isOfficer()
                ? Stream.concat(Stream.of(SiteSection.DESK), SiteSection.MAIN.stream())
                        .toList()
                : SiteSection.MAIN;
    }

    /** On the registry itself. */
    public List<SiteSection> footing() {
        return SiteSection.FOOT;
    }

    public boolean isIn(SiteSection siteSection) {
        return (here() + '?').startsWith(addresses.to(siteSection))
                && !addresses.to(siteSection).isEmpty();
    }

    public String to(SiteSection siteSection) {
        return addresses.to(siteSection);
    }

    /** @param section its {@link SiteSection#key} */
    public String to(String section) {
        return addresses.to(SiteSection.ofKey(section));
    }

    public String to(String section, String id) {
        return addresses.to(SiteSection.ofKey(section), id);
    }

    /** Where a thing of a part of the site can be changed. */
    public String toEdit(String section, String id) {
        return addresses.toEdit(SiteSection.ofKey(section), id);
    }

    /** The page of a thing; empty where there are none for its kind. */
    public String to(Named thing) {
        return addresses.to(ThingId.of(ThingKind.ofWord(thing.kind()), thing.id()));
    }

    public String to(ThingId thing) {
        return addresses.to(thing);
    }

    public String to(String kind, String id, @Nullable String name) {
        return to(new Named(kind, id, name));
    }

    public String withQuery(String path, Map<String, String> query) {
        return PageAddresses.withQuery(path, query);
    }

    /** The page of a public question with its answer. */
    public String question(String name, Map<String, String> asked) {
        return PageAddresses.withQuery(to("questions", name), asked);
    }

    /** The answer to a public question in the programming interface. */
    public String interfaceAddress(String question, Map<String, String> asked) {
        return PageAddresses.withQuery("/v1/traversals/" + question, asked);
    }

    /** Whether it can be linked to; sources give addresses of other sorts too. */
    public boolean isWebAddress(String address) {
        return WebAddress.is(address);
    }

    public String with(String parameter, Object value) {
        return addresses.with(parameter, value);
    }

    /** What a thing is called; its id where no source that still counts names it. */
    public String name(Named thing) {
        return TextDirection.isolated(Optional.ofNullable(names.get(thing.kind() + '/' + thing.id()))
                .or(() -> Optional.ofNullable(thing.name()))
                .orElse(thing.id()));
    }

    public String name(String kind, String id, String name) {
        return name(new Named(kind, id, name));
    }

    /** The order of the alphabet in the language of the page. */
    public Collator alphabet() {
        return Collator.getInstance(print().texts().locale());
    }

    /** What a question says of itself, or what is wrong with one, in the language of the page. */
    public String text(BilingualText bilingualText) {
        return bilingualText.in(language());
    }

    /** The same in two parts, of which the first is for everybody. */
    public Introduction introduction(BilingualText bilingualText) {
        return Introduction.of(text(bilingualText));
    }

    /** A source as answers refer to it: slug and locator. */
    public Reference reference(String written) {
        int hash = written.indexOf('#');
        String source = hash < 0 ? written : written.substring(0, hash);
        return new Reference(
                source, hash < 0 ? "" : written.substring(hash + 1), addresses.to(SiteSection.SOURCES, source));
    }

    /**
     * Where a source says something.
     *
     * @param locator page, section, table, row or line; may be empty
     * @param address of the source's page
     */
    public record Reference(String source, String locator, String address) {}
}

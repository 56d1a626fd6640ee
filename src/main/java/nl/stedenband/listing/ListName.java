package nl.stedenband.listing;

import nl.stedenband.registry.BilingualText;

/**
 * What a list is called, and where it is found.
 *
 * @param collection that it is, or whose things have it: {@code networks}
 * @param child what it is called below a thing: {@code members}; empty for a whole collection
 * @param title above it; below a thing the id follows
 * @param owner how the thing that it belongs to is looked up
 */
public record ListName(String collection, String child, BilingualText title, ListOwner owner) {

    /** Whose a list below a thing is. */
    public enum ListOwner {
        NOBODY,
        /** A thing of any kind that has a name. */
        THING,
        MUNICIPALITY,
        PARTNER_CITY,
        COUNTRY,
        NETWORK,
        PARTNERSHIP,
        SOURCE
    }

    static ListName of(String collection) {
        return new ListName(collection, "", titleOf(collection), ListOwner.NOBODY);
    }

    /** One that is no thing's, in a part of the interface: {@code survival/spells}. */
    static ListName in(String part, String name) {
        return new ListName(part, name, titleOf(name), ListOwner.NOBODY);
    }

    static ListName below(String collection, ListOwner owner, String child) {
        return new ListName(collection, child, titleOf(child), owner);
    }

    private static BilingualText titleOf(String list) {
        return BilingualText.of("list-title." + list);
    }

    /** Its own name, without that of the thing. */
    String last() {
        return child.isEmpty() ? collection : child;
    }

    /** Whether it is of the whole registry, and not of one thing. */
    boolean isWhole() {
        return owner == ListOwner.NOBODY;
    }

    /** Of which there is one for each list, whatever thing it is of. */
    String path() {
        return child.isEmpty() ? collection : collection + '/' + child;
    }

    BilingualText title(String id) {
        return id.isEmpty() ? title : new BilingualText(title.en() + ": " + id, title.nl() + ": " + id);
    }
}

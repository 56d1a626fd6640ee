package nl.stedenband.catalogue;

/**
 * Who answers for a registry.
 *
 * @param address that names the organisation, from TOOI for a Dutch authority
 * @param page to read more
 * @param mail of a desk, never of a person
 */
public record Publisher(String name, String address, String page, String mail) {}

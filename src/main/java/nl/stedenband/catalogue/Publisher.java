package nl.stedenband.catalogue;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Who answers for a registry, by {@code stedenband.publisher.name}, {@code .address}, {@code .page} and {@code .mail}; whoever runs one for
 * others names itself here.
 *
 * @param address that names the organisation, from TOOI for a Dutch authority
 * @param page to read more
 * @param mail of a desk, never of a person
 */
@ConfigurationProperties("stedenband.publisher")
public record Publisher(
        @Bindable(defaultValue = Publisher.USUAL_NAME) String name,
        @Bindable(defaultValue = Publisher.USUAL_PAGE) String address,
        @Bindable(defaultValue = Publisher.USUAL_PAGE) String page,
        @Bindable(defaultValue = Publisher.USUAL_MAIL) String mail) {
    public static final String USUAL_NAME = "Stedenband maintainers";
    public static final String USUAL_PAGE = "https://stedenband.example";
    public static final String USUAL_MAIL = "maintainers@stedenband.example";
}

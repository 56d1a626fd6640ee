package nl.stedenband.api;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import nl.stedenband.catalogue.Publisher;

/**
 * Who publishes this registry, by {@code stedenband.publisher.name}, {@code .address}, {@code .page} and {@code .mail}; whoever
 * runs one for others names itself here.
 *
 * @param address that names the organisation, from TOOI for a Dutch authority
 */
@ConfigurationProperties("stedenband.publisher")
record PublisherSettings(
        @Bindable(defaultValue = OpenApiDefinition.CONTACT) String name,
        @Bindable(defaultValue = OpenApiDefinition.PAGE) String address,
        @Bindable(defaultValue = OpenApiDefinition.PAGE) String page,
        @Bindable(defaultValue = OpenApiDefinition.MAIL) String mail) {

    Publisher publisher() {
        return new Publisher(name, address, page, mail);
    }
}

package nl.stedenband.web.page;

import io.micronaut.context.MessageSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Singleton;

/** Makes the texts of the pages, in both languages. */
@Factory
final class TextsFactory {

    @Singleton
    MessageSource texts() {
        return new ResourceBundleMessageSource("i18n.messages", Language.NL.locale());
    }
}

package nl.stedenband.web.page;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import nl.stedenband.registry.TextProperties;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * Finds the texts that templates name. The resolver that comes with the views fills values in twice, and takes an apostrophe
 * or a brace of a value for one of the text: of 's-Gravenhage the apostrophe was lost.
 */
@Singleton
final class TextResolver extends AbstractMessageResolver implements BeanCreatedEventListener<TemplateEngine> {
    @Override
    public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> event) {
        event.getBean().setMessageResolver(this);
        return event.getBean();
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] values) {
        return TextProperties.in(context.getLocale().getLanguage())
                .find(key, values == null ? new Object[0] : values)
                .orElse(null);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, Object[] values) {
        return "??" + key + "??";
    }
}

package nl.stedenband.web.page;

import io.micronaut.context.MessageSource;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * Finds the texts that templates name. The resolver that comes with the views fills values in twice, and takes an apostrophe
 * or a brace of a value for one of the text the second time: of 's-Gravenhage the apostrophe was lost.
 */
@Singleton
final class TextResolver extends AbstractMessageResolver implements BeanCreatedEventListener<TemplateEngine> {
    private final MessageSource texts;

    TextResolver(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> event) {
        event.getBean().setMessageResolver(this);
        return event.getBean();
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] values) {
        Map<String, Object> numbered = new HashMap<>();
        for (int i = 0; values != null && i < values.length; i++) {
            numbered.put(Integer.toString(i), values[i]);
        }
        return texts.getMessage(key, MessageSource.MessageContext.of(context.getLocale(), numbered))
                .orElse(null);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, Object[] values) {
        return "??" + key + "??";
    }
}

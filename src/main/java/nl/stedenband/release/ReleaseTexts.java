package nl.stedenband.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the texts of a release from templates. None needs a service to be read. */
final class ReleaseTexts {
    static final String PAGE = "index.html";
    static final String STATEMENT = "STATEMENT.md";
    static final String CITATION = "CITATION.cff";
    private static final String STYLES = "release.css";
    private static final String TEMPLATES = "nl/stedenband/release/";

    private final TemplateEngine pages = engine(TemplateMode.HTML);
    private final TemplateEngine texts = engine(TemplateMode.TEXT);

    void writePage(Map<String, Object> values, Path folder) throws IOException {
        write(pages, PAGE, values, folder);
    }

    /** By which the page looks as it does. */
    void writeStyles(Path folder) throws IOException {
        try (InputStream in = ReleaseTexts.class.getResourceAsStream(STYLES)) {
            Files.copy(in, folder.resolve(STYLES));
        }
    }

    void writeStatement(Map<String, Object> values, Path folder) throws IOException {
        write(texts, STATEMENT, values, folder);
    }

    void writeCitation(Map<String, Object> values, Path folder) throws IOException {
        write(texts, CITATION, values, folder);
    }

    private static void write(TemplateEngine engine, String name, Map<String, Object> values, Path folder)
            throws IOException {
        String text = engine.process(name, new Context(Locale.ENGLISH, values));
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static TemplateEngine engine(TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ReleaseTexts.class.getClassLoader());
        resolver.setPrefix(TEMPLATES);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}

package nl.stedenband.graph;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.data.annotation.Query;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets the application start only if every method of every {@link CypherRepository} names a query file that is there and can
 * be read. Derived finders, which Micronaut Data would otherwise try to make up a query for at their first call, are refused so.
 */
@Context
final class RepositoryCheck {
    /** Topic and name; anything else is Cypher, or what Micronaut Data made of the name of a finder. */
    private static final Pattern NAME = Pattern.compile("[a-z-]+/[a-z0-9-]+");

    RepositoryCheck(BeanContext beans) {
        List<String> faults = beans.getBeanDefinitions(Qualifiers.byStereotype(CypherRepository.class)).stream()
                .flatMap(RepositoryCheck::faults)
                .sorted()
                .toList();
        if (!faults.isEmpty()) {
            throw new ConfigurationException(
                    "These methods of repositories can't be called: " + String.join("; ", faults));
        }
    }

    private static Stream<String> faults(BeanDefinition<?> repository) {
        return repository.getExecutableMethods().stream()
                .filter(ExecutableMethod::isAbstract)
                .flatMap(method -> faults(method).stream()
                        .map(fault ->
                                method.getDeclaringType().getName() + '.' + method.getMethodName() + ' ' + fault));
    }

    private static List<String> faults(ExecutableMethod<?, ?> method) {
        List<String> files = new ArrayList<>();
        method.stringValue(Query.class)
                .filter(text -> NAME.matcher(text).matches())
                .ifPresent(files::add);
        method.stringValue(Query.class, "countQuery")
                .filter(name -> !name.isEmpty())
                .ifPresent(files::add);
        if (files.isEmpty()) {
            return List.of("has no @Query that names a file");
        }
        return files.stream().flatMap(RepositoryCheck::faults).toList();
    }

    private static Stream<String> faults(String file) {
        if (!CypherFiles.isThere(file)) {
            return Stream.of("names the file '%s', which is not there".formatted(file));
        }
        try {
            CypherFiles.query(file);
            return Stream.empty();
        } catch (InvalidFragment e) {
            return Stream.of("names a file that can't be read: " + e.getMessage());
        }
    }
}

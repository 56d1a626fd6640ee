package nl.stedenband;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The picture in ARCHITECTURE.md shows the packages as they are. */
class ArchitecturePictureTest {
    private static final String ROOT = "nl.stedenband.";
    private static final Path PICTURE = Path.of("src/docs/architecture.svg");

    /** With {@code -Darchitecture.picture=write} it is drawn anew. */
    @Test
    void thePictureShowsWhichPackagesUseWhich() throws IOException {
        String drawn = draw();
        if ("write".equals(System.getProperty("architecture.picture"))) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE))
                .as("%s; mvn test -Dtest=ArchitecturePictureTest -Darchitecture.picture=write draws it anew", PICTURE)
                .isEqualTo(drawn);
    }

    private static String draw() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.stedenband");
        SortedMap<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass each : all) {
            Set<String> used = uses.computeIfAbsent(topic(each), name -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitecturePictureTest::topic)
                    .filter(topic -> !topic.equals(topic(each)))
                    .forEach(used::add);
        }
        return new ArchitecturePicture(uses).svg();
    }

    private static String topic(JavaClass each) {
        return each.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}

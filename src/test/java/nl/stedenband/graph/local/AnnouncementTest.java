package nl.stedenband.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnouncementTest {
    @TempDir
    Path folder;

    private HomeFolder home;

    @BeforeEach
    void makeTheFolder() throws IOException {
        home = new HomeFolder(folder);
        home.create();
    }

    @Test
    void whatTheOwnerLeavesIsWhatAGuestFinds() throws IOException {
        Announcement left = new Announcement("bolt://127.0.0.1:7687", "4711", "import --all \"my file\"", false);

        left.write(home);

        assertThat(Announcement.find(home)).contains(left);
        left.ready().write(home);
        assertThat(Announcement.find(home)).contains(left.ready());
        assertThat(Announcement.owner(home)).isEqualTo("process 4711 (stedenband import --all \"my file\")");
    }

    @Test
    void anOwnerThatHasLeftNothingYetIsAnotherProcess() throws IOException {
        assertThat(Announcement.find(home)).isEmpty();
        assertThat(Announcement.owner(home)).isEqualTo("another process");
    }
}

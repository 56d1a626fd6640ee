package nl.stedenband.picture.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stedenband.picture.diagram.EgoDiagram.Bundle;
import nl.stedenband.picture.diagram.EgoDiagram.Group;
import nl.stedenband.picture.diagram.EgoDiagram.Point;
import org.junit.jupiter.api.Test;

class EgoDiagramTest {

    @Test
    void twoGroupsStandOnEitherSideAsFarFromTheMiddle() {
        EgoDiagram<String> egoDiagram = EgoDiagram.of(List.of(bundle("Germany", 2), bundle("Ghana", 2)));

        Point left = egoDiagram.groups().get(0).members().get(0).at();
        Point right = egoDiagram.groups().get(1).members().get(0).at();
        assertThat(egoDiagram.groups()).extracting(Group::isLeft).containsExactly(true, false);
        assertThat(left.y()).isEqualTo(right.y());
        assertThat(left.x() + right.x()).isEqualTo(100);
        assertThat(egoDiagram.middle()).isEqualTo(egoDiagram.height() / 2);
    }

    @Test
    void whatStandsAloneHasNoHeading() {
        EgoDiagram<String> egoDiagram = EgoDiagram.of(List.of(bundle("Ghana", 1), bundle("Germany", 3)));

        assertThat(egoDiagram.groups()).extracting(Group::hasHeading).containsExactly(false, true);
        assertThat(egoDiagram.groups().get(0).at())
                .isEqualTo(egoDiagram.groups().get(0).members().get(0).at());
    }

    @Test
    void nothingAroundIsAnEmptyFan() {
        assertThat(EgoDiagram.of(List.<Bundle<String>>of()).groups()).isEmpty();
    }

    @Test
    void onANarrowScreenAllStandOnTheRightOfTheThing() {
        EgoDiagram<String> egoDiagram = EgoDiagram.narrow(List.of(bundle("Germany", 2), bundle("Ghana", 2)));

        assertThat(egoDiagram.groups()).extracting(Group::isLeft).containsOnly(false);
        assertThat(egoDiagram.groups().stream().flatMap(group -> group.members().stream()))
                .allMatch(placed ->
                        placed.at().x() > egoDiagram.across() && placed.at().x() < 25);
    }

    @Property
    void namesAreAlwaysALineApartAndWithinThePicture(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 12) Integer> sizes) {
        EgoDiagram<String> egoDiagram = EgoDiagram.of(
                sizes.stream().map(size -> bundle("of " + size, size)).toList());

        for (boolean side : new boolean[] {true, false}) {
            List<Integer> lines = egoDiagram.groups().stream()
                    .filter(group -> group.isLeft() == side)
                    .flatMap(group -> group.members().stream())
                    .map(placed -> placed.at().y())
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThanOrEqualTo(24);
            }
            assertThat(lines).allMatch(y -> y > 0 && y < egoDiagram.height());
        }
        assertThat(egoDiagram.groups().stream()
                        .mapToInt(group -> group.members().size()))
                .containsExactlyElementsOf(sizes);
    }

    private static Bundle<String> bundle(String heading, int size) {
        return new Bundle<>(
                heading,
                IntStream.range(0, size).mapToObj(i -> heading + ' ' + i).toList());
    }
}

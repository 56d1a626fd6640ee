package nl.stedenband.registry;

import java.util.List;
import java.util.stream.Collectors;

/** A question that can't be asked in this way. Names everything that is wrong with it at once. */
public final class InvalidQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /**
     * One thing that is wrong.
     *
     * @param parameter its name, as the user wrote it
     * @param reason what is wrong and what would be right
     */
    public record Mistake(String parameter, BilingualText reason) {}

    public InvalidQuestion(List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> mistake.parameter() + ": " + mistake.reason().en())
                .collect(Collectors.joining("; ")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}

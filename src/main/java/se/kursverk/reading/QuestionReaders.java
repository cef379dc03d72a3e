package se.kursverk.reading;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every kind of file that questions can be read from, in the order in which they are registered. */
public final class QuestionReaders {

    private static final List<QuestionReader> ALL =
            ServiceLoader.load(QuestionReader.class, QuestionReaders.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private QuestionReaders() {}

    public static List<QuestionReader> all() {
        return ALL;
    }

    /** The reader that the command line calls {@code id}. */
    public static Optional<QuestionReader> find(String id) {
        return ALL.stream().filter(reader -> reader.id().equals(id)).findFirst();
    }

    /** The reader for a file, by what is in it. */
    public static Optional<QuestionReader> recognizing(SourceFile file) {
        return ALL.stream().filter(reader -> reader.recognizes(file)).findFirst();
    }
}

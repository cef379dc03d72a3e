package se.kursverk.packaging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kursverk.course.Block;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;

/**
 * What the metadata of a package says, in whatever vocabulary.
 *
 * @param version as the learner sees it: the author's version, where there is one, and the fingerprint
 * @param keywords the terms that the lessons define
 * @param publisher the municipality whose theme the package carries
 */
public record Description(
        String title, String language, String text, String version, List<String> keywords, Optional<String> publisher) {

    public Description {
        keywords = List.copyOf(keywords);
    }

    public static Description of(Selection selection) {
        List<Module> modules = selection.modules();
        return new Description(
                selection.title(),
                selection.language().toLanguageTag(),
                modules.size() == 1
                        ? modules.getFirst().summary()
                        : modules.stream().map(Module::title).collect(Collectors.joining("; ")),
                version(selection),
                keywords(modules),
                selection.theme().name());
    }

    private static String version(Selection selection) {
        return selection.modules().size() == 1
                ? selection.modules().getFirst().version() + " · " + selection.fingerprint()
                : selection.fingerprint().toString();
    }

    private static List<String> keywords(List<Module> modules) {
        return modules.stream()
                .flatMap(module -> module.lesson().pages().stream())
                .flatMap(page -> page.blocks().stream())
                .filter(Block.KeyTerm.class::isInstance)
                .map(block -> ((Block.KeyTerm) block).term())
                .distinct()
                .toList();
    }
}

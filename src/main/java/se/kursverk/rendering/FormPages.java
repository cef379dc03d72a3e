package se.kursverk.rendering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kursverk.course.Lesson;
import se.kursverk.course.Module;
import se.kursverk.course.Scenario;
import se.kursverk.course.Selection;
import se.kursverk.theme.Logo;

/**
 * The learner's pages as a server gives them, one step at a time: the body of each, without the frame around it. They are
 * written by the same hands as a package's pages, but hold nothing that the learner may not see yet.
 */
public final class FormPages {

    private final Module module;
    private final Messages messages;
    private final Html html = new Html();

    private FormPages(Module module) {
        this.module = module;
        this.messages = Messages.in(module.language());
    }

    /** Where a module begins. */
    public static String start(Module module, PartLinks parts) {
        FormPages page = new FormPages(module);
        new StartHtml(module, page.messages, page.html, parts).write();
        return page.html.toString();
    }

    /**
     * A page of the lesson.
     *
     * @param root where {@link #file} finds pictures
     */
    public static String lesson(Module module, Lesson.Page lesson, String root) {
        FormPages page = new FormPages(module);
        new LessonHtml(module, page.messages, page.html, root).writeAlone(lesson);
        return page.html.toString();
    }

    /** A question, or one with its answer and what is said of it. */
    public static String item(Module module, ItemForm form) {
        FormPages page = new FormPages(module);
        page.quiz().write(form);
        return page.html.toString();
    }

    /** The end of a run through the quiz. */
    public static String quizEnd(Module module, QuizEnd end) {
        FormPages page = new FormPages(module);
        page.quiz().write(end);
        return page.html.toString();
    }

    /**
     * A situation with its choices.
     *
     * @param first whether the scenario begins here
     */
    public static String situation(
            Module module,
            Scenario.Situation situation,
            List<Scenario.Choice> available,
            boolean first,
            FormTarget target) {
        FormPages page = new FormPages(module);
        page.scenario().write(situation, available, first, target);
        return page.html.toString();
    }

    /** What a choice led to. */
    public static String consequence(Module module, Scenario.Situation situation, Scenario.Choice taken) {
        FormPages page = new FormPages(module);
        page.scenario().write(situation, taken);
        return page.html.toString();
    }

    /** An end of the scenario. */
    public static String end(Module module, ScenarioEnd end) {
        FormPages page = new FormPages(module);
        page.scenario().write(end);
        return page.html.toString();
    }

    /** How the module went. */
    public static String result(Module module, ModuleResult result) {
        FormPages page = new FormPages(module);
        new ResultHtml(module, page.messages, page.html).write(result);
        return page.html.toString();
    }

    /** The modules of a selection. */
    public static String modules(Selection selection, Function<Module, PartLinks.Part> links) {
        return new ModuleList(Messages.in(selection.language())).write(selection.modules(), links);
    }

    /** How a group is doing. */
    public static String group(Selection selection, GroupTable table) {
        return new GroupHtml(selection).write(table);
    }

    /** Whose the course is; empty where nobody gives his name. */
    public static String theme(Selection selection, String root) {
        return ThemeHtml.of(selection.theme(), root);
    }

    /** What is said under a key, in the selection's language. */
    public static String text(Selection selection, String key, Object... arguments) {
        return Messages.in(selection.language()).get(key, arguments);
    }

    /** Hundredths of a per cent as one reads them. */
    public static String percent(Selection selection, int hundredths) {
        return Messages.in(selection.language()).percent(hundredths);
    }

    /** The style sheet of the server's pages in a selection's theme; not to be changed. */
    public static byte[] style(Selection selection) {
        return ServerStyle.of(selection.theme());
    }

    /** A picture that the pages name, by the path below their root. */
    public static Optional<RenderedFile> file(Selection selection, String path) {
        Stream<RenderedFile> logo = selection.theme().logo().map(Logo::picture).stream()
                .map(picture -> new RenderedFile(ThemeHtml.path(picture), picture.bytes()));
        Stream<RenderedFile> pictures = selection.modules().stream()
                .flatMap(module -> module.images().stream()
                        .filter(image -> !PictureHtml.isDrawing(image))
                        .map(image -> new RenderedFile(PictureHtml.path(module, image), image.bytes())));
        return Stream.concat(logo, pictures)
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    private QuizHtml quiz() {
        return new QuizHtml(module, messages, html);
    }

    private ScenarioHtml scenario() {
        return new ScenarioHtml(module.scenario(), messages, html);
    }
}

package se.kursverk.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.TestCourses;

/** What deeds make of the work, where content has changed meanwhile. */
class DeedsTests {

    private final Module module = TestCourses.module();
    private final List<Item> items = module.quiz().items();

    @Test
    void answers_that_the_new_edition_has_no_place_for_are_dropped() {
        QuizRun run = new QuizRun(
                0,
                Map.of(
                        items.getFirst().id(),
                        List.of("b"),
                        items.get(1).id(),
                        List.of("borttaget-alternativ"),
                        "borttagen-fraga",
                        List.of("a")));
        ModuleWork fitting = new Deeds(module, false).fitting(ModuleWork.NONE.with(run));
        assertThat(fitting.run().answers()).containsOnlyKeys(items.getFirst().id());
    }

    @Test
    void a_road_through_situations_that_are_gone_ends_where_they_began() {
        ModuleWork work = ModuleWork.NONE.with(new Road(List.of("borttaget-val", "ett-till"), 1));
        assertThat(new Deeds(module, false).fitting(work).road()).isEqualTo(Road.START);
    }

    @Test
    void a_run_whose_last_open_item_was_removed_is_finished() {
        Module shorter = TestCourses.withItems(List.of(items.getFirst()));
        QuizRun run = new QuizRun(0, Map.of(items.getFirst().id(), List.of("b")));
        ModuleWork fitting = new Deeds(shorter, false).fitting(ModuleWork.NONE.with(run));
        assertThat(fitting.runIsFinished()).isTrue();
    }

    @Test
    void a_response_is_whole_unfinished_or_foreign() {
        Item pairs = items.stream()
                .filter(item -> item.interaction() instanceof Interaction.Match)
                .findFirst()
                .orElseThrow();
        assertThat(Response.to(pairs, List.of("s1 t1", "s2 t2"))).isInstanceOf(Response.Whole.class);
        assertThat(Response.to(pairs, List.of("s1 t1", ""))).isEqualTo(Response.Unfinished.NOT_ALL);
        assertThat(Response.to(pairs, List.of("s1 t1", "s1 t2"))).isInstanceOf(Response.Foreign.class);
        assertThat(Response.to(pairs, List.of("s1 t9", "s2 t2"))).isInstanceOf(Response.Foreign.class);
        assertThat(Response.to(pairs, List.of("s1", "s2 t2"))).isInstanceOf(Response.Foreign.class);
    }
}

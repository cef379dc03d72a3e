package se.kursverk.learner;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;

/** Somebody who takes a module in a real browser, and stops to look at each page. */
final class Walker {

    private final Page page;
    private final Module module;
    private final Consumer<String> look;

    /** @param look called with a name for what is shown */
    Walker(Page page, Module module, Consumer<String> look) {
        this.page = page;
        this.module = module;
        this.look = look;
    }

    /** The whole module: every second answer wrong, each choice the first. */
    void completeEverything() {
        look.accept("start");
        next();
        module.lesson().pages().forEach(one -> {
            page.locator("#sida-" + one.id()).waitFor();
            look.accept("sida-" + one.id());
            next();
        });
        boolean right = true;
        for (Item item : module.quiz().items()) {
            question(item, right);
            right = !right;
        }
        page.locator(".quiz-result").waitFor();
        look.accept("quiz");
        next();
        scenario();
        next();
        page.locator("#resultat").waitFor();
        look.accept("resultat");
    }

    void question(Item item, boolean right) {
        page.locator("form.item[data-item='" + item.id() + "']").waitFor();
        look.accept("fraga-" + item.id());
        fill(item, right ? Answers.right(item) : Answers.wrong(item));
        look.accept("ifylld-" + item.id());
        next();
        page.locator("#besked").waitFor();
        look.accept("svar-" + item.id());
        next();
    }

    void scenario() {
        for (int i = 0; i < 40; i++) {
            page.locator("#scenario").waitFor();
            if (page.locator("article.end").count() > 0) {
                look.accept("slut");
                return;
            }
            look.accept("situation-" + i);
            page.locator("button.card").first().click();
            page.locator("#foljd").waitFor();
            look.accept("foljd-" + i);
            next();
            page.locator("#foljd")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        throw new IllegalStateException("the scenario does not end");
    }

    private void next() {
        page.locator(".bar [data-next]").click();
    }

    private void fill(Item item, List<String> response) {
        Locator form = page.locator("form.item");
        switch (item.interaction()) {
            case Interaction.SingleChoice any -> check(form, response);
            case Interaction.MultipleChoice any -> check(form, response);
            case Interaction.TrueFalse any -> check(form, response);
            case Interaction.TextEntry any -> form.locator("input[type=text]").fill(response.getFirst());
            case Interaction.Numeric any -> form.locator("input[type=text]").fill(response.getFirst());
            case Interaction.Match any -> select(form, response);
            case Interaction.GapMatch any -> select(form, response);
            case Interaction.InlineChoice any -> select(form, response);
            case Interaction.Order any -> sort(form, response);
            case Interaction.ExtendedText any -> {
                if (form.locator("textarea").isVisible()) {
                    form.locator("textarea").fill("Några egna ord.");
                }
            }
        }
    }

    private static void check(Locator form, List<String> response) {
        response.forEach(id -> form.locator("input[value='" + id + "']").check());
    }

    private static void select(Locator form, List<String> response) {
        response.forEach(
                pair -> form.locator("select:has(option[value='" + pair + "'])").selectOption(pair));
    }

    private static void sort(Locator form, List<String> wanted) {
        IntStream.range(0, wanted.size()).forEach(place -> {
            Locator thing = form.locator("li[data-option='" + wanted.get(place) + "']");
            for (int at = position(thing); at > place; at--) {
                thing.locator("[data-move=up]").click();
                int expected = at - 1;
                thing.page()
                        .waitForFunction(
                                "([id, place]) => [...document.querySelectorAll('.order > li')][place]?.dataset.option === id",
                                List.of(wanted.get(place), expected));
            }
        });
    }

    private static int position(Locator thing) {
        return (int) thing.evaluate("thing => [...thing.parentElement.children].indexOf(thing)");
    }
}

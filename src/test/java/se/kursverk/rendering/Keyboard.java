package se.kursverk.rendering;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A learner without a pointer: takes a module with Tab, arrows, space and Enter alone. */
final class Keyboard {

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
        page.waitForSelector("html[data-kursverk=ready]");
    }

    /** From the start page to the result; answers whatever comes to hand. */
    void completeEverything() {
        for (int i = 0; i < 120 && !step().equals("result"); i++) {
            if (isVisible("form.item fieldset:enabled")) {
                answer();
            }
            if (isVisible(".situation:visible .road > button:enabled")) {
                tabTo(".road > button");
                page.keyboard().press("Enter");
            }
            tabTo("[data-next]");
            page.keyboard().press("Enter");
        }
    }

    private void answer() {
        String type = page.locator("form.item:visible").getAttribute("data-type");
        switch (type) {
            case "single-choice", "multiple-choice", "true-false" -> {
                tabTo("form.item input");
                page.keyboard().press("Space");
            }
            case "text-entry", "numeric" -> {
                tabTo("form.item input");
                page.keyboard().type("12");
            }
            case "match", "gap-match", "inline-choice" -> {
                int lists = page.locator("form.item:visible select").count();
                for (int i = 0; i < lists; i++) {
                    tabTo("form.item select");
                    for (int j = 0; j <= i; j++) {
                        page.keyboard().press("ArrowDown");
                    }
                }
            }
            case "order" -> {
                tabTo("form.item [data-move=down]");
                page.keyboard().press("Enter");
            }
            case "extended-text" -> {
                tabTo("form.item textarea");
                page.keyboard().type("Några ord.");
            }
            default -> throw new IllegalStateException("no key for " + type);
        }
    }

    /** Moves focus on until it stands on something that matches; at least one step. */
    private void tabTo(String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new IllegalStateException("the keyboard does not reach " + selector);
    }

    private boolean isVisible(String selector) {
        return page.locator(selector).all().stream().anyMatch(Locator::isVisible);
    }

    private String step() {
        return page.locator(".step.current").getAttribute("data-step");
    }
}

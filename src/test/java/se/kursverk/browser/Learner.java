package se.kursverk.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who takes a module: reads, answers rightly or wrongly, and walks through the scenario. */
public final class Learner {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Frame frame;
    private final Consumer<String> look;

    /** A learner in a module's document. */
    public Learner(Frame frame) {
        this(frame, what -> {});
    }

    /**
     * A learner who stops to look.
     *
     * @param look called with a name for what is shown, each time something new is
     */
    public Learner(Frame frame, Consumer<String> look) {
        this.frame = frame;
        this.look = look;
        frame.waitForSelector("html[data-kursverk=ready]");
    }

    /** From the start page to the first page of the lesson, or to where one was. */
    public void begin() {
        look.accept("start");
        next();
    }

    /** Reads every page that is left, up to the quiz. */
    public void readLesson() {
        while (step().equals("page")) {
            look.accept("page " + shown().getAttribute("data-page"));
            next();
        }
    }

    /** Answers what is left of the quiz, every item rightly. */
    public void answerAllRightly() {
        answer(Integer.MAX_VALUE, true);
    }

    /** Answers what is left of the quiz, every item wrongly. */
    public void answerAllWrongly() {
        answer(Integer.MAX_VALUE, false);
    }

    /** Answers some items and goes on from each. */
    public void answer(int count, boolean rightly) {
        for (int i = 0; i < count && form().count() > 0; i++) {
            String type = form().getAttribute("data-type");
            look.accept("question " + type);
            fill(item(), rightly);
            next();
            look.accept("answer " + type);
            next();
        }
    }

    /** Takes the quiz once more. */
    public void again() {
        frame.locator("[data-quiz-result] button").click();
    }

    /** Goes on from the quiz' result and through the scenario to an end, always taking the first or the last choice. */
    public void takeScenario(boolean first) {
        while (!step().equals("scenario")) {
            next();
        }
        for (int i = 0; i < 40; i++) {
            if (frame.locator("[data-end]:visible").count() > 0) {
                look.accept("end");
                return;
            }
            Locator choices = frame.locator(".situation:visible .road:visible > button:enabled");
            look.accept("situation");
            if (choices.count() > 0) {
                (first ? choices.first() : choices.last()).click();
                look.accept("consequence");
            }
            next();
        }
        throw new IllegalStateException("the scenario does not end");
    }

    /** From the scenario's end to the result. */
    public void seeResult() {
        next();
        look.accept("result");
    }

    /** The whole module, everything right. */
    public void completeEverything() {
        begin();
        readLesson();
        answerAllRightly();
        look.accept("quiz result");
        takeScenario(true);
        seeResult();
    }

    /** The one clear next step. */
    public void next() {
        frame.locator("[data-next]").click();
    }

    /** Which part is shown: {@code start}, {@code page}, {@code quiz}, {@code scenario} or {@code result}. */
    public String step() {
        return shown().getAttribute("data-step");
    }

    /** The part that is shown. */
    public Locator shown() {
        return frame.locator(".step.current");
    }

    /** The question that is shown. */
    public Locator form() {
        return frame.locator("form.item:visible");
    }

    private JsonNode item() {
        String id = form().getAttribute("data-item");
        JsonNode data = JSON.readTree((String) frame.evaluate("document.getElementById('kursverk-data').textContent"));
        JsonNode module = data.has("module")
                ? data.get("module")
                : data.get("course").get("modules").get(0);
        return StreamSupport.stream(module.get("items").spliterator(), false)
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void fill(JsonNode item, boolean rightly) {
        switch (item.get("type").asString()) {
            case "single-choice", "multiple-choice" -> check(item, rightly);
            case "true-false" -> check(Boolean.toString(item.get("answer").asBoolean() == rightly));
            case "text-entry" -> type(rightly ? item.get("accepted").get(0).asString() : "något helt annat");
            case "numeric" -> type(rightly ? item.get("answer").asString() : "-987654");
            case "match" -> pair(item.get("targets"), ".pair[data-source=\"%s\"] select", rightly);
            case "gap-match", "inline-choice" -> pair(item.get("gaps"), ".gap[data-gap=\"%s\"] select", rightly);
            case "order" -> sort(ids(item.get("order")), rightly);
            case "extended-text" -> form().locator("textarea").fill("Några egna ord.");
            default -> throw new IllegalStateException("no learner can answer " + item);
        }
    }

    private void check(JsonNode item, boolean rightly) {
        List<String> correct = ids(item.get("correct"));
        ids(item.get("choices")).stream()
                .filter(id -> correct.contains(id) == rightly)
                .limit(item.get("type").asString().equals("single-choice") ? 1 : Long.MAX_VALUE)
                .forEach(this::check);
    }

    private void check(String value) {
        form().locator("input[value=\"" + value + "\"]").check();
    }

    private void type(String text) {
        form().locator("input").fill(text);
    }

    /** A wrong answer gives each place what belongs to another. */
    private void pair(JsonNode pairs, String selector, boolean rightly) {
        List<String> keys = pairs.properties().stream().map(Map.Entry::getKey).toList();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String right = pairs.get(key).asString();
            Locator select = form().locator(selector.formatted(key));
            List<String> values = select.locator("option").all().stream()
                    .map(option -> option.getAttribute("value"))
                    .filter(value -> !value.isEmpty())
                    .toList();
            int shifted = (values.indexOf(right) + 1) % values.size();
            select.selectOption(rightly ? right : values.get(shifted));
        }
    }

    private void sort(List<String> order, boolean rightly) {
        List<String> wanted = rightly ? order : order.reversed();
        IntStream.range(0, wanted.size()).forEach(place -> {
            Locator thing = form().locator("[data-option=\"" + wanted.get(place) + "\"]");
            while (position(thing) > place) {
                thing.locator("[data-move=up]").click();
            }
        });
    }

    private static int position(Locator thing) {
        return (int) thing.evaluate("thing => [...thing.parentElement.children].indexOf(thing)");
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}

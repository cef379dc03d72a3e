package se.kursverk.reading.qti12;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.RichText;
import se.kursverk.reading.qti.Answer;
import se.kursverk.reading.qti.Attempts;
import se.kursverk.reading.qti.NotRebuiltException;
import se.kursverk.reading.qti.Rebuilding;

/** Several lists of options in one item, each with one right option: what matching and drop-down lists share. */
abstract class SeveralRebuilding implements Rebuilding {

    private final ItemSource source;
    private final Map<Response, String> right = new LinkedHashMap<>();

    SeveralRebuilding(ItemSource source) throws NotRebuiltException {
        this.source = source;
        for (Response response : source.responses()) {
            right.put(response, right(response));
        }
    }

    /** Conditions add up, so each list is tried by itself. */
    private String right(Response response) throws NotRebuiltException {
        return response.idents().stream()
                .filter(option -> source.trials().score(response.choosing(List.of(option))) > 0)
                .findFirst()
                .or(() -> named(response))
                .orElseThrow(() -> NotRebuiltException.noAnswer(
                        response.element().location(), "En av listorna säger inte vilket svar som är rätt."));
    }

    /** Where only the whole answer gives points: what the condition for it names. */
    private Optional<String> named(Response response) {
        List<String> idents = response.idents();
        return source.conditions().giving().stream()
                .flatMap(condition -> condition.descendants("varequal").stream())
                .filter(test -> test.attributeOrEmpty("respident").equals(response.ident()))
                .map(test -> test.text())
                .filter(idents::contains)
                .findFirst();
    }

    final ItemSource source() {
        return source;
    }

    final List<Response> responses() {
        return new ArrayList<>(right.keySet());
    }

    final String rightIn(Response response) {
        return Optional.ofNullable(right.get(response))
                .orElseThrow(() -> new IllegalStateException("no answer for " + response.ident()));
    }

    @Override
    public final Attempts attempts() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Map<String, List<String>> none = new LinkedHashMap<>();
        right.forEach((response, option) -> {
            all.put(response.ident(), List.of(option));
            response.idents().stream()
                    .filter(other -> !other.equals(option))
                    .findFirst()
                    .ifPresent(other -> none.put(response.ident(), List.of(other)));
        });
        Map<String, List<String>> some = new LinkedHashMap<>(all);
        some.putAll(none);
        Response first = responses().getFirst();
        some.put(first.ident(), List.of(rightIn(first)));
        return new Attempts(
                new Answer(all, Set.of()),
                right.size() < 2 ? List.of() : List.of(new Answer(some, Set.of())),
                List.of(new Answer(none, Set.of())),
                List.of());
    }

    @Override
    public abstract RichText prompt() throws NotRebuiltException;
}

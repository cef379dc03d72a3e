package se.kursverk.lti.deeplinking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kursverk.course.LearningPath;
import se.kursverk.course.Module;
import se.kursverk.course.Scope;
import se.kursverk.course.Selection;
import se.kursverk.library.Library;
import se.kursverk.lti.launch.DeepLinkingSettings;
import se.kursverk.lti.launch.TargetLinks;

/** Links to what was chosen (Deep Linking 2.0, 4.5.3). */
@Component
final class ContentItems {

    private static final int POINTS = 100;
    private static final String TAG = "kursverk";

    private final Library library;
    private final TargetLinks targets;

    ContentItems(Library library, TargetLinks targets) {
        this.library = library;
        this.targets = targets;
    }

    List<Object> of(List<Selection> chosen, boolean graded) {
        return chosen.stream()
                .map(selection -> (Object) item(selection, graded))
                .toList();
    }

    private Map<String, Object> item(Selection selection, boolean graded) {
        String reference = Library.reference(selection);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", DeepLinkingSettings.RESOURCE_LINK);
        item.put("title", selection.title());
        item.put("text", text(selection));
        item.put("url", targets.of(reference).toString());
        if (graded) {
            Map<String, Object> lineItem = new LinkedHashMap<>();
            lineItem.put("label", selection.title());
            lineItem.put("scoreMaximum", POINTS);
            lineItem.put("resourceId", reference);
            lineItem.put("tag", TAG);
            item.put("lineItem", lineItem);
        }
        return item;
    }

    /** What a learner reads below the title in the course. */
    private String text(Selection selection) {
        if (selection.scope() == Scope.MODULE) {
            return selection.modules().getFirst().summary();
        }
        if (selection.scope() == Scope.PATH) {
            return library.course()
                    .path(selection.id())
                    .map(LearningPath::purpose)
                    .orElse(selection.title());
        }
        return selection.modules().stream().map(Module::title).collect(Collectors.joining(" · "));
    }
}

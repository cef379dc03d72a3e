package se.kursverk.packaging.canvas;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modules of the course ({@code module_meta.xml}): what is in them, and when each is complete. */
@XmlRootElement(name = "modules")
@XmlAccessorType(XmlAccessType.FIELD)
final class Modules {

    static final String PAGE = "WikiPage";
    static final String QUIZ = "Quizzes::Quiz";

    @XmlElement(name = "module")
    List<Module> modules = new ArrayList<>();

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "module",
            propOrder = {"title", "workflowState", "position", "requireSequentialProgress", "items", "requirements"})
    static final class Module {

        @XmlAttribute
        String identifier = "";

        @XmlElement
        String title = "";

        @XmlElement(name = "workflow_state")
        String workflowState = "active";

        @XmlElement
        int position;

        @XmlElement(name = "require_sequential_progress")
        boolean requireSequentialProgress;

        @XmlElementWrapper(name = "items")
        @XmlElement(name = "item")
        List<Item> items = new ArrayList<>();

        @XmlElementWrapper(name = "completionRequirements")
        @XmlElement(name = "completionRequirement")
        @Nullable
        List<Requirement> requirements;

        Module() {}

        Module(String identifier, String title, int position) {
            this.identifier = identifier;
            this.title = title;
            this.position = position;
        }

        /**
         * Adds an item.
         *
         * @param target the identifier of what it opens
         */
        Item add(String contentType, String title, String target) {
            Item item = new Item();
            item.identifier = "module-" + target;
            item.contentType = contentType;
            item.title = title;
            item.target = target;
            item.position = items.size() + 1;
            items.add(item);
            return item;
        }

        void require(Requirement requirement) {
            List<Requirement> before = requirements;
            List<Requirement> all = before == null ? new ArrayList<>() : before;
            all.add(requirement);
            requirements = all;
        }
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "item",
            propOrder = {"contentType", "workflowState", "title", "target", "position", "newTab", "indent"})
    static final class Item {

        @XmlAttribute
        String identifier = "";

        @XmlElement(name = "content_type")
        String contentType = "";

        @XmlElement(name = "workflow_state")
        String workflowState = "active";

        @XmlElement
        String title = "";

        @XmlElement(name = "identifierref")
        String target = "";

        @XmlElement
        int position;

        @XmlElement(name = "new_tab")
        boolean newTab;

        @XmlElement
        int indent;
    }

    /** What has to be done with one of the items. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(
            name = "completionRequirement",
            propOrder = {"minScore", "item"})
    static final class Requirement {

        @XmlAttribute
        String type = "";

        @XmlElement(name = "min_score")
        @Nullable
        String minScore;

        @XmlElement(name = "identifierref")
        String item = "";

        Requirement() {}

        private Requirement(String type, @Nullable String minScore, Item item) {
            this.type = type;
            this.minScore = minScore;
            this.item = item.identifier;
        }

        static Requirement view(Item item) {
            return new Requirement("must_view", null, item);
        }

        /** @param points not per cent */
        static Requirement score(Item item, BigDecimal points) {
            return new Requirement("min_score", points.toPlainString(), item);
        }
    }
}

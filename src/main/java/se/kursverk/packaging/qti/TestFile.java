package se.kursverk.packaging.qti;

import java.util.List;
import java.util.Map;
import se.kursverk.course.Module;
import se.kursverk.course.Selection;
import se.kursverk.packaging.Content;

/** The test over all questions (QTI assessmentTest): a section for each module, feedback after each answer. */
final class TestFile {

    static final String PATH = "test.xml";

    private TestFile() {}

    static String identifier(Selection selection) {
        return "test_" + selection.id();
    }

    static Content of(Selection selection, Map<Module, List<ItemFile>> items, Dialect dialect) {
        Tags tags = new Tags(dialect);
        tags.root("assessmentTest", "identifier", identifier(selection), "title", selection.title());
        tags.empty("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        tags.open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "individual");
        tags.empty("itemSessionControl", "showFeedback", "true");
        items.forEach((module, files) -> {
            tags.open(
                    "assessmentSection",
                    "identifier",
                    "section_" + module.id(),
                    "title",
                    module.title(),
                    "visible",
                    "true");
            files.forEach(
                    file -> tags.empty("assessmentItemRef", "identifier", file.identifier(), "href", file.path()));
            tags.close();
        });
        tags.close();
        tags.open("outcomeProcessing").open("setOutcomeValue", "identifier", "SCORE");
        tags.open("sum").empty("testVariables", "variableIdentifier", "SCORE").close();
        tags.close().close();
        return tags.close().content();
    }
}

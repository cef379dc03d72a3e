package se.kursverk.inspection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An item of QTI 2 or 3: whether answers, declarations and pictures are there. */
final class QtiItemCheck {

    private static final Set<String> NEED_ANSWER = Set.of(
            "choiceInteraction",
            "orderInteraction",
            "matchInteraction",
            "associateInteraction",
            "inlineChoiceInteraction",
            "gapMatchInteraction",
            "textEntryInteraction",
            "hottextInteraction");
    private static final Map<String, QuestionType> TYPES = Map.of(
            "textEntryInteraction", QuestionType.TEXT_ENTRY,
            "extendedTextInteraction", QuestionType.EXTENDED_TEXT,
            "orderInteraction", QuestionType.ORDER,
            "matchInteraction", QuestionType.MATCH,
            "associateInteraction", QuestionType.MATCH,
            "inlineChoiceInteraction", QuestionType.GAP,
            "gapMatchInteraction", QuestionType.GAP);

    private final Findings findings;
    private final References references;
    private final XmlElement root;

    QtiItemCheck(Examination examination, XmlElement root) {
        this.findings = examination.findings();
        this.references = new References(examination);
        this.root = root;
    }

    void run() {
        Map<String, XmlElement> declarations = new HashMap<>();
        root.children().stream()
                .filter(one -> QtiNames.is(one, "responseDeclaration"))
                .forEach(one -> declarations.put(one.attribute("identifier"), one));
        boolean ownRules = root.any(one -> QtiNames.is(one, "responseCondition"));
        List<XmlElement> interactions = interactions(root);
        for (XmlElement interaction : interactions) {
            String response = QtiNames.attribute(interaction, "responseIdentifier");
            XmlElement declaration = declarations.get(response);
            if (declaration == null) {
                findings.add(
                        Rule.QTI_RESPONSE_UNDECLARED,
                        findings.at(interaction),
                        "Svaret " + Shown.quoted(response) + " är inte deklarerat.");
            } else {
                checkAnswer(interaction, declaration, ownRules);
            }
            checkIdentifiers(interaction);
        }
        root.all("img").forEach(image -> checkFile(image, image.attribute("src")));
        root.all("object").forEach(object -> checkFile(object, object.attribute("data")));
    }

    private void checkFile(XmlElement element, String written) {
        if (!written.isBlank()) {
            references.check(element, Href.of(Contents.folder(root.path()), written), written);
        }
    }

    private void checkAnswer(XmlElement interaction, XmlElement declaration, boolean ownRules) {
        List<XmlElement> correct = declaration
                .all()
                .filter(one -> QtiNames.is(one, "correctResponse"))
                .flatMap(one -> one.children().stream())
                .toList();
        boolean mapped = declaration.any(one -> QtiNames.is(one, "mapEntry") || QtiNames.is(one, "areaMapEntry"));
        if (correct.isEmpty() && !mapped && !ownRules && NEED_ANSWER.contains(QtiNames.of(interaction))) {
            findings.add(
                    Rule.QTI_NO_CORRECT_ANSWER, findings.at(declaration), "Frågan säger inte vilket svar som är rätt.");
        }
        String base = QtiNames.attribute(declaration, "baseType");
        if (base.equals("identifier") || base.endsWith("air")) {
            Set<String> choices = new HashSet<>();
            interaction.all().skip(1).forEach(one -> choices.add(one.attribute("identifier")));
            for (XmlElement value : correct) {
                for (String part : value.text().split("\\s+", -1)) {
                    if (!choices.contains(part)) {
                        findings.add(
                                Rule.QTI_ANSWER_MISSING,
                                findings.at(value),
                                "Alternativet " + Shown.quoted(part) + " finns inte i frågan.");
                    }
                }
            }
        }
    }

    private void checkIdentifiers(XmlElement interaction) {
        Set<String> seen = new HashSet<>();
        interaction
                .all()
                .skip(1)
                .forEach(choice -> choice.find("identifier")
                        .filter(id -> !seen.add(id))
                        .ifPresent(id -> findings.add(
                                Rule.ID_DUPLICATE,
                                findings.at(choice),
                                "Alternativets identifier " + Shown.quoted(id) + " finns redan i frågan.")));
    }

    private static List<XmlElement> interactions(XmlElement item) {
        return item.all()
                .filter(one -> QtiNames.of(one).endsWith("Interaction"))
                .toList();
    }

    /** What an item asks for. */
    static QuestionType type(XmlElement item) {
        List<XmlElement> interactions = interactions(item);
        if (interactions.isEmpty()) {
            return QuestionType.TEXT_ONLY;
        }
        XmlElement first = interactions.getFirst();
        String name = QtiNames.of(first);
        if (name.equals("choiceInteraction")) {
            return choice(first);
        }
        boolean number = item.all()
                .filter(one -> QtiNames.is(one, "responseDeclaration"))
                .anyMatch(one -> Set.of("float", "integer").contains(QtiNames.attribute(one, "baseType")));
        return number && name.equals("textEntryInteraction")
                ? QuestionType.NUMERIC
                : TYPES.getOrDefault(name, QuestionType.OTHER);
    }

    private static QuestionType choice(XmlElement interaction) {
        Set<String> choices = new HashSet<>();
        interaction
                .all()
                .filter(one -> QtiNames.is(one, "simpleChoice"))
                .forEach(one -> choices.add(one.attribute("identifier").toLowerCase(Locale.ROOT)));
        if (choices.equals(Set.of("true", "false"))) {
            return QuestionType.TRUE_FALSE;
        }
        String most = QtiNames.attribute(interaction, "maxChoices");
        return most.isEmpty() || most.equals("1") ? QuestionType.SINGLE_CHOICE : QuestionType.MULTIPLE_CHOICE;
    }
}

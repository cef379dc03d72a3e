package se.kursverk.inspection;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of QTI 1.2: what holds for all of it, and then item by item. */
final class Qti12Check {

    /** Who is to read it. */
    enum Profile {
        /** Any LMS that takes cartridges. */
        CARTRIDGE,
        /** Canvas alone, as its extension of a cartridge. */
        CANVAS,
        /** A QTI 1.2 package, which Canvas and New Quizzes take. */
        PLAIN
    }

    private final Findings findings;
    private final Facts facts;
    private final XmlElement root;
    private final Profile profile;

    Qti12Check(Examination examination, XmlElement root, Profile profile) {
        this.findings = examination.findings();
        this.facts = examination.facts();
        this.root = root;
        this.profile = profile;
    }

    void run() {
        List<XmlElement> items = root.all("item").toList();
        Set<String> idents = new HashSet<>();
        Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
        for (XmlElement element : items) {
            Qti12Item item = new Qti12Item(element);
            if (!idents.add(element.attribute("ident"))) {
                findings.add(
                        Rule.ID_DUPLICATE,
                        findings.at(element),
                        "Frågans ident " + Shown.quoted(element.attribute("ident")) + " finns redan i filen.");
            }
            types.merge(item.type(), 1, Integer::sum);
            new Qti12ItemCheck(item, findings, profile).run();
        }
        boolean bank = root.child("assessment").isEmpty();
        String title =
                root.child("assessment").map(one -> one.attribute("title")).orElse("");
        if (bank) {
            title = root.child("objectbank").map(one -> one.attribute("ident")).orElse(title);
        }
        facts.quiz(new PackageQuiz(root.path(), title, bank, profile == Profile.CANVAS, types));
    }
}

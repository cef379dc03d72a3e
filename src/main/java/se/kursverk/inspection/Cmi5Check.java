package se.kursverk.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A course structure of cmi5 (section 13 of the specification). */
final class Cmi5Check {

    static final String PATH = "cmi5.xml";

    private static final String NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+");
    private static final Pattern SCORE = Pattern.compile("0(?:\\.[0-9]+)?|\\.[0-9]+|1(?:\\.0+)?");
    private static final Pattern RESERVED = Pattern.compile("[?&](?:endpoint|fetch|actor|activityId|registration)=");
    private static final Map<String, Set<String>> VALUES = Map.of(
            "moveOn",
            Set.of("", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"),
            "launchMethod",
            Set.of("", "AnyWindow", "OwnWindow"));

    private final Examination examination;
    private final Findings findings;
    private final Facts facts;
    private final String path;

    Cmi5Check(Examination examination) {
        this.examination = examination;
        this.findings = examination.findings();
        this.facts = examination.facts();
        this.path = examination.contents().has(PATH) ? PATH : "";
    }

    void run() {
        examination.xml(path).ifPresent(this::check);
    }

    private void check(XmlElement root) {
        if (!root.is("courseStructure") || !root.namespace().equals(NAMESPACE)) {
            findings.add(
                    Rule.CMI5_NAMESPACE,
                    findings.at(root),
                    "Roten är inte courseStructure i namnrymden " + NAMESPACE + ".");
            return;
        }
        List<XmlElement> units = root.all("au").toList();
        if (units.isEmpty()) {
            findings.add(Rule.CMI5_NO_AU, findings.at(root), "Kursen har ingen au, så det finns inget att starta.");
        }
        checkIds(root);
        root.all()
                .filter(one -> Set.of("course", "au", "block").contains(one.name()))
                .forEach(this::checkTexts);
        units.forEach(this::checkUnit);
        root.child("course").ifPresent(course -> {
            facts.title(text(course));
            course.at("title", "langstring").ifPresent(one -> facts.language(one.attribute("lang")));
        });
        root.children().forEach(one -> item(one).ifPresent(facts::item));
    }

    private void checkIds(XmlElement root) {
        Set<String> seen = new HashSet<>();
        Set<String> objectives = new HashSet<>();
        root.all()
                .filter(one -> Set.of("course", "au", "block", "objective").contains(one.name()))
                .forEach(one -> one.find("id")
                        .ifPresentOrElse(
                                id -> {
                                    objectives.add(one.is("objective") ? id : "");
                                    checkId(one, id, seen);
                                },
                                () -> missingId(one)));
        root.all("objective")
                .filter(one -> one.find("idref").isPresent() && !objectives.contains(one.attribute("idref")))
                .forEach(one -> findings.add(
                        Rule.REF_OBJECTIVE_MISSING,
                        findings.at(one),
                        "Målet " + Shown.quoted(one.attribute("idref")) + " finns inte."));
    }

    private void missingId(XmlElement one) {
        if (one.find("idref").isEmpty()) {
            findings.add(Rule.ID_MISSING, findings.at(one), "Elementet " + one.name() + " har inget id.");
        }
    }

    private void checkId(XmlElement one, String id, Set<String> seen) {
        if (!IRI.matcher(id.strip()).matches()) {
            findings.add(Rule.CMI5_ID, findings.at(one), "Id " + Shown.quoted(id) + " är ingen fullständig IRI.");
        } else if (!seen.add(id.strip())) {
            findings.add(Rule.ID_DUPLICATE, findings.at(one), "Id " + Shown.quoted(id) + " finns redan.");
        }
    }

    private void checkTexts(XmlElement one) {
        for (String name : List.of("title", "description")) {
            Optional<XmlElement> texts = one.child(name);
            boolean text = texts.isPresent()
                    && !texts.get().children("langstring").isEmpty()
                    && texts.get().children("langstring").stream()
                            .noneMatch(each -> each.text().isEmpty());
            if (!text) {
                findings.add(
                        Rule.CMI5_LANGSTRING,
                        findings.at(texts.orElse(one)),
                        "Elementet " + one.name() + " saknar text i " + name + ".");
            }
        }
    }

    private void checkUnit(XmlElement unit) {
        String moveOn = unit.attribute("moveOn");
        String mastery = unit.attribute("masteryScore").strip();
        checkValue(unit, "moveOn", Rule.CMI5_MOVE_ON);
        checkValue(unit, "launchMethod", Rule.CMI5_LAUNCH_METHOD);
        if (unit.find("masteryScore").isPresent() && !SCORE.matcher(mastery).matches()) {
            findings.add(
                    Rule.CMI5_MASTERY_SCORE,
                    findings.at(unit),
                    "masteryScore " + Shown.quoted(mastery) + " är inget tal från 0 till 1.");
        }
        if (moveOn.isEmpty()) {
            findings.add(
                    Rule.TRACKING_MOVE_ON,
                    findings.at(unit),
                    "moveOn saknas och blir NotApplicable: delen räknas som klar utan att ha öppnats.");
        }
        if (moveOn.contains("Passed") && mastery.isEmpty()) {
            findings.add(
                    Rule.TRACKING_MASTERY_MISSING,
                    findings.at(unit),
                    "moveOn är " + moveOn + " men gränsen för godkänt (masteryScore) saknas.");
        }
        String url = unit.text("url");
        checkUrl(unit, url);
        facts.tracked(new TrackedUnit(unit.attribute("id"), text(unit), url, mastery, moveOn, true, true));
    }

    private void checkValue(XmlElement unit, String attribute, Rule rule) {
        String value = unit.attribute(attribute);
        if (!VALUES.getOrDefault(attribute, Set.of()).contains(value)) {
            findings.add(rule, findings.at(unit), attribute + " " + Shown.quoted(value) + " finns inte i cmi5.");
        }
    }

    private void checkUrl(XmlElement unit, String url) {
        XmlElement place = unit.child("url").orElse(unit);
        if (url.isEmpty() || RESERVED.matcher(url).find()) {
            findings.add(
                    Rule.CMI5_URL,
                    findings.at(place),
                    url.isEmpty()
                            ? "Delen har ingen startadress."
                            : "Startadressen har en parameter som cmi5 självt lägger till.");
            return;
        }
        Href href = Href.of("", url);
        if (href.target() == Href.Target.HOST) {
            findings.add(
                    Rule.CMI5_AU_REMOTE,
                    findings.at(place),
                    "Delen ligger inte i paketet utan hos " + Shown.name(href.path()) + ".");
        } else {
            new References(examination).check(place, href, url);
        }
    }

    private static String text(XmlElement titled) {
        return titled.at("title", "langstring").map(XmlElement::text).orElse("");
    }

    private static Optional<PackageItem> item(XmlElement one) {
        if (!one.is("au") && !one.is("block")) {
            return Optional.empty();
        }
        return Optional.of(new PackageItem(
                one.attribute("id"),
                text(one),
                one.text("url"),
                one.children().stream().flatMap(child -> item(child).stream()).toList()));
    }
}

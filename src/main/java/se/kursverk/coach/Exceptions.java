package se.kursverk.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kursverk.course.Exemption;
import se.kursverk.course.Module;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;

/** Takes out what a module's author excuses, and finds the excuses that excuse nothing. */
final class Exceptions {

    private Exceptions() {}

    static List<Finding> apply(Module module, List<Finding> found) {
        Set<Exemption> needed = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : found) {
            Optional<Exemption> exemption = module.exemptions().stream()
                    .filter(one -> one.rule().equals(finding.rule().id()) && one.covers(finding.place()))
                    .findFirst();
            exemption.ifPresentOrElse(needed::add, () -> left.add(finding));
        }
        for (Exemption exemption : module.exemptions()) {
            boolean known = Rule.find(exemption.rule()).isPresent();
            if (!known) {
                left.add(new Finding(
                        Rule.EXCEPTION_UNKNOWN,
                        place(exemption),
                        quote(exemption),
                        "Det finns ingen regel som heter ”" + exemption.rule() + "”."));
            } else if (!needed.contains(exemption)) {
                left.add(new Finding(
                        Rule.EXCEPTION_UNNEEDED,
                        place(exemption),
                        quote(exemption),
                        "Undantaget från ”" + exemption.rule() + "” behövs inte: inget bryter mot regeln här."));
            }
        }
        return left;
    }

    /** Those of pages stand in the module's description. */
    private static Place place(Exemption exemption) {
        Place place = exemption.place();
        Place beside = place.part() == Part.LESSON ? Place.of(place.module(), Part.DESCRIPTION) : place;
        return beside.at("exceptions", exemption.rule());
    }

    private static String quote(Exemption exemption) {
        return exemption.place().part() == Part.LESSON ? exemption.place().owner() : "";
    }
}

package se.kursverk.coach;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kursverk.course.Interaction;
import se.kursverk.course.Item;
import se.kursverk.course.Module;
import se.kursverk.course.Place;
import se.kursverk.course.Place.Part;

/**
 * Rules about claims: a module has one or two, so only a whole course shows whether they are mostly false. Authors think
 * of mistakes, and turn them into false claims.
 */
final class ClaimRules {

    /** How seldom chance may do the same; seven in a row are too many. */
    private static final double LUCK = 0.01;

    private ClaimRules() {}

    /**
     * The claims to turn around, for true and false to be in balance from the first module on: each one that makes the
     * balance tip, which counts as turned from then on.
     *
     * @param modules in the order in which they are taken
     */
    static Set<Place> tipping(List<Module> modules) {
        Set<Place> tipping = new HashSet<>();
        int falseOnes = 0;
        int trueOnes = 0;
        for (Module module : modules) {
            for (Item item : module.quiz().items()) {
                if (item.interaction() instanceof Interaction.TrueFalse claim) {
                    boolean tips = tips((claim.answer() ? trueOnes : falseOnes) + 1, trueOnes + falseOnes + 1);
                    boolean counted = claim.answer() != tips;
                    trueOnes += counted ? 1 : 0;
                    falseOnes += counted ? 0 : 1;
                    if (tips) {
                        tipping.add(Place.of(module.id(), Part.QUIZ, item.id()));
                    }
                }
            }
        }
        return tipping;
    }

    private static boolean tips(int same, int all) {
        return Chance.atLeast(same, Collections.nCopies(all, 0.5)) < LUCK;
    }

    static void check(ModuleText module, Set<Place> tipping, Findings findings) {
        for (Item item : module.module().quiz().items()) {
            if (item.interaction() instanceof Interaction.TrueFalse claim && tipping.contains(module.item(item))) {
                findings.add(
                        Rule.CLAIM_ANSWER,
                        module.item(item).at("answer"),
                        "Påståendet är " + (claim.answer() ? "sant" : "falskt")
                                + ", som nästan alla i modulerna före.");
            }
        }
    }
}

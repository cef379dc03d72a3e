package se.kursverk.learner;

import se.kursverk.rendering.FormTarget;

/**
 * The bar at the foot: a way back, and one clear next step. Labels are texts, and what is not there is empty.
 *
 * @param aside a way past what is asked, for somebody who only looks
 * @param form the id of the form in the page that the next step sends
 * @param target where the next step goes as a form of its own
 */
record Bar(String back, String aside, String label, String href, String form, FormTarget target) {

    private static final FormTarget NOWHERE = new FormTarget("", java.util.Map.of());

    static Bar back(String back) {
        return new Bar(back, "", "", "", "", NOWHERE);
    }

    /** A link to the next step. */
    Bar link(String text, String address) {
        return new Bar(back, aside, text, address, "", NOWHERE);
    }

    /** A button that sends a form of the page. */
    Bar submit(String text, String id) {
        return new Bar(back, aside, text, "", id, NOWHERE);
    }

    /** A button that is a form of its own. */
    Bar post(String text, FormTarget where) {
        return new Bar(back, aside, text, "", "", where);
    }

    Bar aside(String address) {
        return new Bar(back, address, label, href, form, target);
    }
}

package se.kursverk.rendering;

/** How an answer turned out, as the learner is told. */
public enum Verdict {
    CORRECT("correct", Icons.CORRECT),
    PARTIAL("partial", Icons.PARTIAL),
    WRONG("wrong", Icons.WRONG),
    /** The learner holds the answer against the model answer. */
    COMPARE("none", Icons.COMPARE);

    private final String id;
    private final String icon;

    Verdict(String id, String icon) {
        this.id = id;
        this.icon = icon;
    }

    String id() {
        return id;
    }

    /** The key of the word for it. */
    String key() {
        return this == COMPARE ? "player.compare" : "player." + id;
    }

    /** The paragraph that says so. */
    String paragraph(String text, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = "class";
        all[1] = "verdict " + id;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return new Html().open("p", all).raw(icon).text(text).close("p").toString();
    }
}

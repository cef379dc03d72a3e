package se.kursverk.inspection;

/** QTI 2 and QTI 3 say the same with other names: {@code choiceInteraction} became {@code qti-choice-interaction}. */
final class QtiNames {

    private QtiNames() {}

    /** The name as QTI 2 writes it. */
    static String of(XmlElement element) {
        String name = element.name();
        return name.startsWith("qti-") ? camel(name.substring(4)) : name;
    }

    static boolean is(XmlElement element, String name) {
        return of(element).equals(name);
    }

    /** An attribute under its QTI 2 name or its QTI 3 name; nothing where it is missing. */
    static String attribute(XmlElement element, String name) {
        return element.find(name).orElseGet(() -> element.attribute(kebab(name)));
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < kebab.length(); i++) {
            char c = kebab.charAt(i);
            if (c == '-') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    private static String kebab(String camel) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c)) {
                kebab.append('-').append(Character.toLowerCase(c));
            } else {
                kebab.append(c);
            }
        }
        return kebab.toString();
    }
}

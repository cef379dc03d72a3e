package se.kursverk.packaging;

/** A vCard 3.0 (RFC 2426), in which LOM names people and organizations (IEEE 1484.12.1, 2.3.2). */
public final class Vcard {

    private Vcard() {}

    /** The card of an organization of which nothing but the name is known. */
    public static String of(String organization) {
        String name = escape(organization);
        return "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:" + name + "\nORG:" + name + "\nEND:VCARD";
    }

    /** RFC 2426, section 4: what separates the parts of a value. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }
}

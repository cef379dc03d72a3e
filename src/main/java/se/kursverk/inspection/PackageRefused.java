package se.kursverk.inspection;

/** Stops the inspection of a file in which nothing more is to be looked at; the reason stands among the findings. */
final class PackageRefused extends Exception {

    private static final long serialVersionUID = 1;

    PackageRefused(Rule rule) {
        super(rule.id());
    }

    /** Tells why and stops. */
    static PackageRefused because(Findings findings, Rule rule, String path, String text) {
        findings.add(rule, findings.in(path), text);
        return new PackageRefused(rule);
    }
}

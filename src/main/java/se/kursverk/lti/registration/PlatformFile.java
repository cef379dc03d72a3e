package se.kursverk.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.kursverk.lti.http.AddressRules;
import se.kursverk.problem.Problems;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.SourceFile;
import se.kursverk.yaml.TextFiles;
import se.kursverk.yaml.Values;
import se.kursverk.yaml.YamlNode;
import se.kursverk.yaml.YamlReader;

/** Reads a file of {@code lti-config/}: one tenant with its platforms. */
final class PlatformFile {

    private static final int MAX_LENGTH = 255;

    private static final Map<String, Platform.Product> PRODUCTS = Map.of(
            "moodle", Platform.Product.MOODLE, "canvas", Platform.Product.CANVAS, "other", Platform.Product.OTHER);

    private final AddressRules rules;
    private final Platform.Origin origin;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    /** @param problems is told of every mistake */
    PlatformFile(AddressRules rules, Platform.Origin origin, Problems problems) {
        this.rules = rules;
        this.origin = origin;
        this.problems = problems;
    }

    /** The file's content; empty where it has a mistake. */
    Optional<Declared> read(Path path, String name) {
        int before = problems.sorted().size();
        Optional<Declared> declared = TextFiles.read(path, name, problems)
                .flatMap(file -> YamlReader.read(file).map(mapping -> read(file, mapping)));
        return problems.sorted().size() == before ? declared : Optional.empty();
    }

    private Declared read(SourceFile file, YamlNode.Mapping mapping) {
        Fields fields = new Fields(file, mapping, "filen");
        String id = Values.id(fields, "id");
        Tenant tenant = new Tenant(id, Values.line(fields, "name"), Values.line(fields, "contact"));
        List<Platform> platforms = new ArrayList<>();
        Map<UUID, List<String>> deployments = new LinkedHashMap<>();
        for (Fields each : fields.optionalMappings("platforms", "plattformen")) {
            Platform platform = platform(id, each);
            deployments.put(platform.id(), platform.anyDeployment() ? List.of() : deployments(each));
            each.done();
            platforms.add(platform);
        }
        fields.done();
        return new Declared(tenant, platforms, deployments);
    }

    private Platform platform(String tenant, Fields fields) {
        String name = Values.line(fields, "name");
        Platform.Product product = fields.scalar("product")
                .flatMap(scalar -> Values.word(fields, "product", scalar, PRODUCTS))
                .orElse(Platform.Product.OTHER);
        String issuer = text(fields, "issuer");
        String clientId = text(fields, "clientId");
        if (!issuer.isEmpty() && !clientId.isEmpty() && !seen.add(issuer + " " + clientId)) {
            fields.file()
                    .error(
                            "platform-duplicate",
                            fields.valuePosition("clientId"),
                            "Plattformen med issuer ”" + issuer + "” och clientId ”" + clientId + "” finns redan.",
                            "Ta bort den ena.");
        }
        KnownAddresses known = KnownAddresses.of(product, issuer);
        return new Platform(
                // The same file gives the same id at each start.
                UUID.nameUUIDFromBytes((issuer + "\n" + clientId).getBytes(StandardCharsets.UTF_8)),
                tenant,
                name,
                product,
                issuer,
                clientId,
                address(fields, "authorizationEndpoint", known.authorization()),
                address(fields, "tokenEndpoint", known.token()),
                Values.optionalLine(fields, "tokenAudience"),
                address(fields, "jwksUri", known.jwks()),
                Platform.State.ACTIVE,
                origin,
                anyDeployment(fields),
                Values.flag(fields, "belowMastery", false));
    }

    private static String text(Fields fields, String key) {
        String value = Values.line(fields, key);
        if (value.length() > MAX_LENGTH) {
            fields.file()
                    .error(
                            "value-too-long",
                            fields.valuePosition(key),
                            "”" + key + "” har fler än " + MAX_LENGTH + " tecken.",
                            "Kopiera värdet från lärplattformen på nytt.");
        }
        return value;
    }

    private static boolean anyDeployment(Fields fields) {
        return fields.required("deployments")
                .filter(node ->
                        node instanceof YamlNode.Scalar scalar && scalar.value().equals("any"))
                .isPresent();
    }

    private static List<String> deployments(Fields fields) {
        return fields.scalars("deployments").stream()
                .map(YamlNode.Scalar::value)
                .toList();
    }

    /** An address that may be called; the known one where the key is missing. */
    private URI address(Fields fields, String key, Optional<String> known) {
        Optional<YamlNode.Scalar> given = known.isPresent() ? fields.optionalScalar(key) : fields.scalar(key);
        String text = given.map(YamlNode.Scalar::value).or(() -> known).orElse("https://saknas.invalid/");
        try {
            URI address = new URI(text);
            if (rules.allows(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Reported like every other address that can't be called.
        }
        fields.file()
                .error(
                        "address-refused",
                        fields.valuePosition(given.isPresent() ? key : "issuer"),
                        "”" + text + "” är ingen adress som servern får anropa.",
                        "Skriv hela adressen, med https:// först.");
        return URI.create("https://saknas.invalid/");
    }
}

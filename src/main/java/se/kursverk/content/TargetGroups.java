package se.kursverk.content;

import java.util.List;
import java.util.Optional;
import se.kursverk.yaml.Fields;
import se.kursverk.yaml.Suggestion;
import se.kursverk.yaml.YamlNode;

/** The groups of readers that modules and learning paths are for. */
final class TargetGroups {

    private static final List<String> ALL = List.of(
            "alla",
            "chef",
            "handlaggare",
            "pedagog",
            "vard-och-omsorg",
            "kommunikator",
            "utvecklare",
            "fortroendevald");

    private TargetGroups() {}

    /** The group, or a problem when there is no such one. */
    static Optional<String> check(Fields fields, String key, YamlNode.Scalar scalar) {
        if (ALL.contains(scalar.value())) {
            return Optional.of(scalar.value());
        }
        fields.file()
                .error(
                        "target-group-unknown",
                        scalar.position(),
                        "Det finns ingen målgrupp ”" + scalar.value() + "” för ”" + key + "”.",
                        Suggestion.remedy(scalar.value(), ALL));
        return Optional.empty();
    }
}

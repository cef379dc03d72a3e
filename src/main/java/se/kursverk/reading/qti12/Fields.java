package se.kursverk.reading.qti12;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kursverk.reading.qti.Element;

/** What an item or a section says about itself (QTI 1.2 qtimetadata, and the older qmd elements). */
final class Fields {

    private final Map<String, String> entries = new HashMap<>();

    /** @param holder the element whose own metadata is asked for */
    Fields(Element holder) {
        for (Element child : holder.children()) {
            if (child.is("itemmetadata") || child.is("qtimetadata")) {
                for (Element field : child.descendants("qtimetadatafield")) {
                    String label = field.child("fieldlabel").map(Element::text).orElse("");
                    String entry = field.child("fieldentry").map(Element::text).orElse("");
                    entries.putIfAbsent(label.toLowerCase(Locale.ROOT), entry);
                }
                child.children().stream()
                        .filter(field -> field.name().startsWith("qmd_"))
                        .forEach(field -> entries.putIfAbsent(field.name(), field.text()));
            }
        }
        if (holder.is("qtimetadata")) {
            throw new IllegalArgumentException("give the element that has the metadata");
        }
    }

    /** What stands under a label, if it is not blank. */
    Optional<String> get(String label) {
        return Optional.ofNullable(entries.get(label)).filter(entry -> !entry.isBlank());
    }
}

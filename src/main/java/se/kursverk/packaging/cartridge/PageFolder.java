package se.kursverk.packaging.cartridge;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the pages of a cartridge lie. The pictures always lie in {@code web_resources}, where Open edX looks for them. */
public enum PageFolder {
    /** Beside the pictures. */
    WEB_RESOURCES("web_resources/", "") {
        @Override
        Map<String, String> metadata(String identifier) {
            return Map.of();
        }
    },

    /** Where a cartridge with Canvas' extension has them; Canvas knows a page by what stands in its head. */
    WIKI_CONTENT("wiki_content/", "../web_resources/") {
        @Override
        Map<String, String> metadata(String identifier) {
            Map<String, String> metadata = new LinkedHashMap<>();
            metadata.put("identifier", identifier);
            metadata.put("workflow_state", "active");
            return metadata;
        }
    };

    static final String PICTURES = "web_resources/";

    private final String folder;
    private final String toPictures;

    PageFolder(String folder, String toPictures) {
        this.folder = folder;
        this.toPictures = toPictures;
    }

    String path(String fileName) {
        return folder + fileName + ".html";
    }

    /** The address of a picture, from a page. */
    String picture(String fileName) {
        return toPictures + fileName;
    }

    abstract Map<String, String> metadata(String identifier);
}

package se.kursverk.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON for machines. The only class of the command line that touches Jackson, so that it loads last. */
final class Json {

    private Json() {}

    static String of(Object report) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report);
    }
}

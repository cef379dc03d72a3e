package se.kursverk.lti.ags;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Edits addresses of services, which are opaque and may have a query that must stay (Moodle: {@code …?type_id=1}). */
final class ServicePath {

    private ServicePath() {}

    /** The address with something at the end of its path, before the query. */
    static URI below(URI address, String name) {
        String text = address.toString();
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        String slash = path.endsWith("/") ? "" : "/";
        return URI.create(path + slash + name + (query < 0 ? "" : text.substring(query)));
    }

    /** The address with one more parameter. */
    static URI with(URI address, String name, String value) {
        String text = address.toString();
        String before = text.indexOf('?') < 0 ? "?" : text.endsWith("?") || text.endsWith("&") ? "" : "&";
        return URI.create(text + before + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}

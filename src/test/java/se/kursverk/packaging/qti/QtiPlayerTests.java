package se.kursverk.packaging.qti;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.kursverk.browser.Chromium;
import se.kursverk.course.Item;
import se.kursverk.course.TestCourses;

@Tag(Chromium.TAG)
@ExtendWith(Chromium.class)
class QtiPlayerTests {

    @Test
    void explore(Browser browser) throws Exception {
        try (Qti3Player player = new Qti3Player(browser)) {
            for (Item item : TestCourses.module().quiz().items()) {
                String xml = new String(
                        new ItemFile(TestCourses.module(), item, Dialect.V3_0)
                                .content()
                                .bytes(),
                        "UTF-8");
                System.out.println("=== " + item.id());
                Map<String, Object> r = switch (item.id()) {
                    case "kontrollera-lagrum" -> Map.of("RESPONSE", "c_a");
                    case "uppgifter" -> Map.of("RESPONSE", List.of("c_a"));
                    case "alltid-sant" -> Map.of("RESPONSE", "true");
                    case "ordet-for-det" -> Map.of("RESPONSE", " ATT  Gallra ");
                    case "andel-fel" -> Map.of("RESPONSE", "2.4");
                    case "para-ihop" -> Map.of("RESPONSE", List.of("s_s1 t_t1"));
                    case "ratt-ordning" -> Map.of("RESPONSE", List.of("c_c", "c_a", "c_b"));
                    case "luckor" -> Map.of("RESPONSE", List.of("w_w1 g_g1"));
                    case "listor" -> Map.of("RESPONSE_g1", "c_a", "RESPONSE_g2", "c_a");
                    default -> Map.of("RESPONSE", "x");
                };
                try {
                    player.show(xml, r);
                    System.out.println(player.page().locator("#app").innerText().replace('\n', '|'));
                    System.out.println(player.end().state());
                    player.page()
                            .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setPath(java.nio.file.Path.of("/tmp/qplay/" + item.id() + ".png")));
                    System.out.println(player.page().locator("body").innerText().replace('\n', '|'));
                    System.out.println(player.errors());
                } catch (Exception e) {
                    System.out.println(e.getMessage().lines().limit(4).toList());
                    player.page().reload();
                }
            }
        }
        assertThat(1).isEqualTo(1);
    }
}

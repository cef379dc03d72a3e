package se.kursverk.packaging.cmi5;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import se.kursverk.course.Selection;
import se.kursverk.packaging.stories.Lms;
import se.kursverk.packaging.stories.WrittenModulesStories;

/** Against an LMS that checks every rule of the profile. */
class Cmi5WrittenModulesTests extends WrittenModulesStories {

    Cmi5WrittenModulesTests(Browser browser) {
        super(browser, "cmi5");
    }

    @Override
    protected Lms lms(Selection selection, Path folder) throws IOException {
        return new Cmi5Lms(selection);
    }
}

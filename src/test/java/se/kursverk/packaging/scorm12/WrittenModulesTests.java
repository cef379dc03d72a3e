package se.kursverk.packaging.scorm12;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import se.kursverk.course.Selection;
import se.kursverk.packaging.scorm.RunTime;
import se.kursverk.packaging.scorm.ScormAgainLms;
import se.kursverk.packaging.stories.Lms;
import se.kursverk.packaging.stories.WrittenModulesStories;

/** Against the real scorm-again. */
class WrittenModulesTests extends WrittenModulesStories {

    WrittenModulesTests(Browser browser) {
        super(browser, "scorm12");
    }

    @Override
    protected Lms lms(Selection selection, Path folder) throws IOException {
        return new ScormAgainLms(RunTime.SCORM12, new Scorm12Format(), selection, folder);
    }
}

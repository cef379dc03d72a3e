package se.kursverk.packaging.scorm2004;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import se.kursverk.course.Selection;
import se.kursverk.packaging.scorm.RunTime;
import se.kursverk.packaging.scorm.ScormAgainLms;
import se.kursverk.packaging.stories.Lms;
import se.kursverk.packaging.stories.WrittenModulesStories;

/** Against the real scorm-again. */
class Scorm2004WrittenModulesTests extends WrittenModulesStories {

    Scorm2004WrittenModulesTests(Browser browser) {
        super(browser, "scorm2004");
    }

    @Override
    protected Lms lms(Selection selection, Path folder) throws IOException {
        return new ScormAgainLms(RunTime.SCORM2004, new Scorm2004ThirdEditionFormat(), selection, folder);
    }
}

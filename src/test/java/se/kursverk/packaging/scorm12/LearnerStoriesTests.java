package se.kursverk.packaging.scorm12;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import se.kursverk.course.Selection;
import se.kursverk.packaging.scorm.RunTime;
import se.kursverk.packaging.scorm.ScormAgainLms;
import se.kursverk.packaging.stories.LearnerStories;
import se.kursverk.packaging.stories.Lms;

/** Against the real scorm-again. */
class LearnerStoriesTests extends LearnerStories {

    LearnerStoriesTests(Browser browser) {
        super(browser);
    }

    @Override
    protected Lms lms(Selection selection, Path folder) throws IOException {
        return new ScormAgainLms(RunTime.SCORM12, new Scorm12Format(), selection, folder);
    }
}

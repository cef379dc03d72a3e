package se.kursverk.packaging.scorm2004;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import se.kursverk.course.Selection;
import se.kursverk.packaging.scorm.RunTime;
import se.kursverk.packaging.scorm.ScormAgainLms;
import se.kursverk.packaging.stories.CompletionStories;
import se.kursverk.packaging.stories.Lms;

/** The fourth edition has the third's run-time, so a selection of the stories is enough. */
class Scorm2004FourthEditionStoriesTests extends CompletionStories {

    Scorm2004FourthEditionStoriesTests(Browser browser) {
        super(browser);
    }

    @Override
    protected Lms lms(Selection selection, Path folder) throws IOException {
        return new ScormAgainLms(RunTime.SCORM2004, new Scorm2004FourthEditionFormat(), selection, folder);
    }
}

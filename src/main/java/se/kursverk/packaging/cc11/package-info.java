/**
 * Common Cartridge 1.1, the version that every LMS takes, with Canvas' extension in the same file: Moodle and others read
 * the organization, with quizzes of four, and Canvas reads its own part. A page is in the file only once: Moodle shows the
 * file that Canvas takes for its page.
 */
@NullMarked
package se.kursverk.packaging.cc11;

import org.jspecify.annotations.NullMarked;

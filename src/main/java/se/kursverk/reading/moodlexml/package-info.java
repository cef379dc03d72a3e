/**
 * Moodle XML, in which Moodle keeps everything that it knows of a question.
 *
 * <p>Read are {@code multichoice} and {@code multichoiceset}, {@code truefalse}, {@code shortanswer}, {@code numerical},
 * {@code matching}, {@code ordering}, {@code ddwtos}, {@code gapselect}, {@code cloze} and {@code essay}; every other type
 * is named. What is rebuilt of ours:
 *
 * <table>
 *   <caption>Where each part stands</caption>
 *   <tr><th>ours</th><th>in the file</th></tr>
 *   <tr><td>id</td><td>{@code idnumber}, either the id or {@code module_id}; else made of the name</td></tr>
 *   <tr><td>prompt</td><td>{@code questiontext}, without the text with gaps</td></tr>
 *   <tr><td>text with gaps</td><td>in {@code questiontext}, as {@code <div class="kursverk-text">}; the n-th gap in the
 *       text becomes {@code [[gn]]}; see {@link se.kursverk.reading.moodle.GapText} for texts without</td></tr>
 *   <tr><td>points</td><td>{@code defaultgrade}</td></tr>
 *   <tr><td>feedback correct, incorrect</td><td>{@code correctfeedback}, {@code incorrectfeedback} where the type has
 *       them; in a short answer or number the feedback of a right answer and of {@code *} with the fraction 0; else marked,
 *       see {@link se.kursverk.reading.moodle.ItemFeedback}</td></tr>
 *   <tr><td>feedback general</td><td>{@code generalfeedback}</td></tr>
 *   <tr><td>hint</td><td>the first {@code hint} that is not empty; others that say the same do not count</td></tr>
 *   <tr><td>shuffle</td><td>{@code shuffleanswers}</td></tr>
 *   <tr><td>multiple choice</td><td>right options share 100 %, wrong ones take as much, see
 *       {@link se.kursverk.reading.moodle.Choices}</td></tr>
 *   <tr><td>targets of a match that serve nothing</td><td>{@code subquestion} without text</td></tr>
 *   <tr><td>model answer, lines</td><td>{@code graderinfo}, {@code responsefieldlines}</td></tr>
 *   <tr><td>what Moodle has no place for</td><td>tags, see {@link se.kursverk.reading.moodle.ItemTags}</td></tr>
 * </table>
 *
 * Ids of options are made anew: {@code a}, {@code b} and so on; {@code s1} and {@code t1} in a match, {@code w1} for words.
 * Settings of looks and behaviour ({@code penalty}, {@code answernumbering}, {@code shownumcorrect} and the like) say
 * nothing about the question and are passed over.
 */
@NullMarked
package se.kursverk.reading.moodlexml;

import org.jspecify.annotations.NullMarked;

/**
 * GIFT: Moodle's plain text format for simple questions, which other tools read too. One file, no archive.
 *
 * <p>Texts are HTML, each on one line, since an empty line ends a question and a line that begins with {@code //} is a
 * comment. A comment before each question carries its id and tags, {@code [id:module_item] [tag:kursverk:…]}, as Moodle
 * reads them. What holds for any right or wrong answer is said where GIFT has a place for it: for typed answers, on the
 * right ones and on {@code *}; choices say what each option says, and nothing else.
 *
 * <p>{@code ->} makes pairs of whatever it stands in and cannot be escaped; a typed answer with it is left out.
 */
@NullMarked
package se.kursverk.packaging.gift;

import org.jspecify.annotations.NullMarked;

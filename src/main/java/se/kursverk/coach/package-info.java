/**
 * The coach: rules of good questions and good text, for whoever writes a module. {@link se.kursverk.coach.Coach} is the way
 * in.
 *
 * <p>A rule looks at the course alone, knows neither files nor screens and is a pure function; so the command line shows a
 * finding at its line, and an editor shows the same one beside the field while one types. Every rule is a constant of
 * {@link se.kursverk.coach.Rule} with its remedy; the table in {@code content/README.md} says why each is there, and a test
 * holds the two together. Thresholds stand with their reasons where they are used. They are chosen so that good Swedish
 * gives few findings: a coach that is often wrong is soon not listened to. Where one is wrong, its author writes an
 * {@link se.kursverk.course.Exemption} with a reason, and an exemption that nothing needs is itself a finding.
 */
@NullMarked
package se.kursverk.coach;

import org.jspecify.annotations.NullMarked;

package se.kursverk.course;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a fact rests on.
 *
 * @param id unique within the module
 * @param url where it is to be had, absolute {@code https}
 * @param number the SFS, EU or case number, such as {@code SFS 2018:218} or {@code (EU) 2016/679}
 * @param date of publication, or when it was last seen to hold
 */
public record Source(
        String id, String title, String publisher, Optional<String> url, Optional<String> number, LocalDate date) {}

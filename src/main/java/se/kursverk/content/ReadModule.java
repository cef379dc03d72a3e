package se.kursverk.content;

import java.util.List;
import java.util.Optional;
import se.kursverk.course.Module;
import se.kursverk.problem.Problems;

/** A module's folder after reading; only where nothing is wrong with it may the module be used. */
record ReadModule(
        String id, Optional<Module> module, List<ReadLesson.Term> terms, ModulePlaces places, Problems problems) {}

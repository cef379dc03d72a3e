package se.kursverk.packaging.canvas;

import se.kursverk.packaging.qti12.Questestinterop;

/**
 * A quiz in its two files.
 *
 * @param identifier of the resource, of the settings and of the questions: by it Canvas knows that they belong together
 */
record CanvasQuiz(String identifier, Quiz settings, Questestinterop questions) {}

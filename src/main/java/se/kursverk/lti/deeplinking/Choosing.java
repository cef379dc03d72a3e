package se.kursverk.lti.deeplinking;

import java.util.UUID;
import se.kursverk.lti.launch.DeepLinking;

/** A teacher's choosing that has been begun and not yet become too old. */
record Choosing(UUID id, DeepLinking.Request request) {}

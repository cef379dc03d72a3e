package se.kursverk.grading;

import tools.jackson.databind.JsonNode;

/** A share of an item's points as the tables write it: {@code 2/3}, or {@code 0/0} for an item that is not scored. */
record Share(long right, long parts) {

    static Share of(JsonNode text) {
        String[] sides = text.asString().split("/", -1);
        return new Share(Long.parseLong(sides[0]), Long.parseLong(sides[1]));
    }

    long maxUnits(int points) {
        return parts == 0 ? 0 : points * Outcome.UNIT;
    }

    long units(int points) {
        return parts == 0 ? 0 : maxUnits(points) * right / parts;
    }
}

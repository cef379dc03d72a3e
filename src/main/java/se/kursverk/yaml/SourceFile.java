package se.kursverk.yaml;

import java.nio.charset.StandardCharsets;
import se.kursverk.problem.Location;
import se.kursverk.problem.Problems;

/** The text of a file, read and found to be text, with the place where problems in it are collected. */
public final class SourceFile {

    private final String name;
    private final String text;
    private final Problems problems;
    private String[] lines = {};

    /**
     * @param name the path as the user knows it
     * @param text with {@code \n} line ends and without a byte order mark
     */
    public SourceFile(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** What counts towards the fingerprint: the same on every system. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A line without its end, from 1. */
    public String line(int number) {
        return number < 1 || number > lines().length ? "" : lines()[number - 1];
    }

    /** Every line, without ends. */
    public String[] lines() {
        if (lines.length == 0) {
            lines = text.split("\n", -1);
        }
        return lines;
    }

    /** The position of a UTF-16 index within a line. */
    public Position position(int line, int index) {
        String content = line(line);
        return new Position(line, content.codePointCount(0, Math.min(index, content.length())) + 1);
    }

    public Location location(Position position) {
        return new Location(name, position.line(), position.column());
    }

    public void error(String code, Position position, String text, String remedy) {
        problems.error(code, location(position), text, remedy);
    }

    public void warning(String code, Position position, String text, String remedy) {
        problems.warning(code, location(position), text, remedy);
    }

    /** How many errors there are so far, to find out whether a part was read without any. */
    public boolean hasErrors() {
        return problems.hasErrors();
    }

    public Problems problems() {
        return problems;
    }
}

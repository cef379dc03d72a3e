package se.kursverk.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** The same seed gives the same order, so that a page looks as it did when it is loaded again; as {@code shuffle.js}. */
final class Shuffle {

    private static final long MODULUS = 2_147_483_647;
    private static final long FACTOR = 48_271;
    private static final int TURNS = 8;

    private final String salt;
    private final long seed;

    Shuffle(long seed, String salt) {
        this.seed = seed;
        this.salt = salt;
    }

    /** A new order of the list; where {@code fixed} holds, the entry keeps its place. */
    <T> List<T> of(List<T> list, Predicate<T> fixed) {
        return of(list, fixed, 0);
    }

    /** As above, but never the order that was given, when there is another. */
    <T> List<T> disordered(List<T> list) {
        for (int turn = 0; turn < TURNS; turn++) {
            List<T> order = of(list, any -> false, turn);
            if (!order.equals(list)) {
                return order;
            }
        }
        List<T> turned = new ArrayList<>(list);
        Collections.rotate(turned, -1);
        return turned;
    }

    /** Lehmer's generator; good enough for the order of a few options. */
    private <T> List<T> of(List<T> list, Predicate<T> fixed, int turn) {
        List<T> free = new ArrayList<>(list.stream().filter(fixed.negate()).toList());
        long state = Math.floorMod(seed + turn + salt.hashCode(), MODULUS - 1) + 1;
        state = state * FACTOR % MODULUS;
        for (int i = free.size() - 1; i > 0; i--) {
            state = state * FACTOR % MODULUS;
            Collections.swap(free, i, Math.toIntExact(state * (i + 1) / MODULUS));
        }
        Iterator<T> next = free.iterator();
        return list.stream()
                .map(entry -> fixed.test(entry) ? entry : next.next())
                .toList();
    }
}

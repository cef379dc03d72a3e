package se.kursverk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same to many things, two at a time; more would not be faster where it is used. */
final class TwoThreads {

    /** Below this, starting a thread costs more than it saves. */
    private static final int WORTHWHILE = 3;

    private TwoThreads() {}

    /** The results in the order of the inputs. */
    static <T, R> List<R> map(List<T> inputs, Function<T, R> function) {
        if (inputs.size() < WORTHWHILE) {
            return inputs.stream().map(function).toList();
        }
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(inputs.size());
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
                results.set(i, function.apply(inputs.get(i)));
            }
        };
        FutureTask<Boolean> second = new FutureTask<>(work, true);
        new Thread(second, "content-reader").start();
        work.run();
        try {
            second.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading content", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading content failed", e.getCause());
        }
        List<R> list = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            list.add(results.get(i));
        }
        return list;
    }
}

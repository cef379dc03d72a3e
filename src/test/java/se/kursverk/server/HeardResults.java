package se.kursverk.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.kursverk.attempt.ResultChanged;

/** Keeps what was said of results, for a server that is started with {@code kursverk.test-course}. */
@Component
@ConditionalOnProperty("kursverk.test-course")
public final class HeardResults {

    private final List<ResultChanged> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ResultChanged changed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a result outside of the transaction that keeps it");
        }
        heard.add(changed);
    }

    public List<ResultChanged> all() {
        return heard;
    }
}

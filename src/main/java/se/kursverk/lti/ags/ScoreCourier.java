package se.kursverk.lti.ags;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kursverk.lti.http.PlatformHttp;
import se.kursverk.lti.registration.Platform;
import se.kursverk.lti.registration.Registrations;
import se.kursverk.lti.service.PlatformServices;
import se.kursverk.lti.service.ServiceFailure;
import se.kursverk.outbox.Courier;
import tools.jackson.databind.json.JsonMapper;

/** Posts scores (AGS 2.0, 3.4.2). */
@Component
final class ScoreCourier implements Courier {

    /** The platform has one that is as new: ours, whose answer was lost, or a later one. */
    private static final int CONFLICT = 409;

    private final Registrations registrations;
    private final LineItems lineItems;
    private final PlatformServices services;
    private final JsonMapper json;

    ScoreCourier(Registrations registrations, LineItems lineItems, PlatformServices services, JsonMapper json) {
        this.registrations = registrations;
        this.lineItems = lineItems;
        this.services = services;
        this.json = json;
    }

    @Override
    public String topic() {
        return ScorePost.TOPIC;
    }

    @Override
    public Outcome deliver(String payload) {
        ScorePost post = ScorePost.of(payload, json);
        Optional<Platform> platform =
                registrations.platform(post.platform()).filter(one -> one.state() == Platform.State.ACTIVE);
        if (platform.isEmpty()) {
            return new Dead("not-registered");
        }
        try {
            return deliver(post, platform.get());
        } catch (ServiceFailure failure) {
            return failure.isLasting() ? new Dead(failure.reason()) : new Retry(failure.reason(), failure.after());
        }
    }

    private Outcome deliver(ScorePost post, Platform platform) throws ServiceFailure {
        URI lineItem = post.lineItem().isPresent() ? post.lineItem().get() : lineItems.of(post.placement(), platform);
        PlatformHttp.Answer answer =
                services.post(platform, Ags.SCORE_SCOPE, ServicePath.below(lineItem, "scores"), Ags.SCORE, post.body());
        if (answer.status() == CONFLICT) {
            return new Delivered();
        }
        Optional<ServiceFailure> failure = services.failure(answer);
        if (failure.isPresent()) {
            throw failure.get();
        }
        return new Delivered();
    }
}

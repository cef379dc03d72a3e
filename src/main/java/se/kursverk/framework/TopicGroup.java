package se.kursverk.framework;

import java.util.List;

/** Topics that an area keeps together under a heading of their own. */
public record TopicGroup(String id, String title, List<Topic> topics) {

    public TopicGroup {
        topics = List.copyOf(topics);
    }
}

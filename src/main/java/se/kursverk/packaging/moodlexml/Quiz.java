package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;

/** Questions one after another; each stands in the category that was named last before it. */
@XmlRootElement(name = "quiz")
@XmlAccessorType(XmlAccessType.FIELD)
final class Quiz {

    @XmlElement(name = "question")
    List<Question> questions = List.of();

    Quiz() {}

    Quiz(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }
}

package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, or the category of those that follow. Which elements there are depends on {@code type}; what is null or
 * empty here is not written.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        propOrder = {
            "category",
            "info",
            "name",
            "questiontext",
            "generalfeedback",
            "defaultgrade",
            "penalty",
            "hidden",
            "idnumber",
            "single",
            "shuffleanswers",
            "answernumbering",
            "showstandardinstruction",
            "usecase",
            "layouttype",
            "selecttype",
            "selectcount",
            "gradingtype",
            "showgrading",
            "numberingstyle",
            "responseformat",
            "responserequired",
            "responsefieldlines",
            "attachments",
            "attachmentsrequired",
            "graderinfo",
            "responsetemplate",
            "correctfeedback",
            "partiallycorrectfeedback",
            "incorrectfeedback",
            "answers",
            "units",
            "unitgradingtype",
            "unitpenalty",
            "showunits",
            "unitsleft",
            "subquestions",
            "dragboxes",
            "selectoptions",
            "hints",
            "tags"
        })
final class Question {

    @XmlAttribute
    String type = "";

    @XmlElement
    @Nullable
    Text category;

    @XmlElement
    @Nullable
    Text info;

    @XmlElement
    @Nullable
    Text name;

    @XmlElement
    @Nullable
    Text questiontext;

    @XmlElement
    @Nullable
    Text generalfeedback;

    @XmlElement
    @Nullable
    Integer defaultgrade;

    @XmlElement
    @Nullable
    Integer penalty;

    @XmlElement
    @Nullable
    Integer hidden;

    @XmlElement
    @Nullable
    String idnumber;

    @XmlElement
    @Nullable
    Boolean single;

    @XmlElement
    @Nullable
    Boolean shuffleanswers;

    @XmlElement
    @Nullable
    String answernumbering;

    @XmlElement
    @Nullable
    Integer showstandardinstruction;

    @XmlElement
    @Nullable
    Integer usecase;

    @XmlElement
    @Nullable
    String layouttype;

    @XmlElement
    @Nullable
    String selecttype;

    @XmlElement
    @Nullable
    Integer selectcount;

    @XmlElement
    @Nullable
    String gradingtype;

    @XmlElement
    @Nullable
    String showgrading;

    @XmlElement
    @Nullable
    String numberingstyle;

    @XmlElement
    @Nullable
    String responseformat;

    @XmlElement
    @Nullable
    Integer responserequired;

    @XmlElement
    @Nullable
    Integer responsefieldlines;

    @XmlElement
    @Nullable
    Integer attachments;

    @XmlElement
    @Nullable
    Integer attachmentsrequired;

    @XmlElement
    @Nullable
    Text graderinfo;

    @XmlElement
    @Nullable
    Text responsetemplate;

    @XmlElement
    @Nullable
    Text correctfeedback;

    @XmlElement
    @Nullable
    Text partiallycorrectfeedback;

    @XmlElement
    @Nullable
    Text incorrectfeedback;

    @XmlElement(name = "answer")
    List<Answer> answers = List.of();

    @XmlElementWrapper
    @XmlElement(name = "unit")
    @Nullable
    List<Unit> units;

    @XmlElement
    @Nullable
    Integer unitgradingtype;

    @XmlElement
    @Nullable
    Integer unitpenalty;

    @XmlElement
    @Nullable
    Integer showunits;

    @XmlElement
    @Nullable
    Integer unitsleft;

    @XmlElement(name = "subquestion")
    List<Subquestion> subquestions = List.of();

    @XmlElement(name = "dragbox")
    List<Word> dragboxes = List.of();

    @XmlElement(name = "selectoption")
    List<Word> selectoptions = List.of();

    @XmlElement(name = "hint")
    List<Text> hints = List.of();

    @XmlElementWrapper
    @XmlElement(name = "tag")
    @Nullable
    List<Text> tags;

    Question() {}

    Question(String type) {
        this.type = type;
    }

    static Question category(String path, String info) {
        Question question = new Question("category");
        question.category = Text.plain(path);
        question.info = Text.html(info);
        return question;
    }
}

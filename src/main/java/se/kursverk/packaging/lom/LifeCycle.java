package se.kursverk.packaging.lom;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import se.kursverk.packaging.Vcard;

/** Who gives the course to its learners (LOM 2.3). The profile of Common Cartridge allows nothing else here. */
@XmlAccessorType(XmlAccessType.FIELD)
final class LifeCycle {

    @XmlElement
    Contribute contribute = new Contribute();

    LifeCycle() {}

    LifeCycle(String publisher) {
        contribute.entity = Vcard.of(publisher);
    }

    /** A role and who has it. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(propOrder = {"role", "entity"})
    static final class Contribute {

        @XmlElement
        Role role = new Role();

        @XmlElement
        String entity = "";
    }

    /** A word of LOM's vocabulary; its source may not stand in a cartridge. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Role {

        @XmlElement
        String value = "publisher";
    }
}

package se.kursverk.packaging.moodlexml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What a number is counted in. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"multiplier", "name"})
final class Unit {

    @XmlElement
    String multiplier = "1";

    @XmlElement(name = "unit_name")
    String name = "";

    Unit() {}

    Unit(String name) {
        this.name = name;
    }
}

package se.kursverk.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** The smallest packages of other hands that nothing is to be said of, to plant faults in. */
final class SmallPackages {

    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="sv">
            <head><meta charset="utf-8"><title>Sida</title><script src="a.js"></script></head>
            <body><main><h1>Sida</h1><p>Text på svenska.</p></main></body>
            </html>
            """;

    private SmallPackages() {}

    static Map<String, byte[]> scorm12() {
        return files("imsmanifest.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="o">
                    <organization identifier="o"><title>Kurs</title>
                      <item identifier="i" identifierref="r"><title>Kurs</title></item>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">
                      <file href="index.html"/><file href="a.js"/>
                    </resource>
                  </resources>
                </manifest>
                """, "index.html", PAGE, "a.js", "API.LMSInitialize('');");
    }

    static Map<String, byte[]> scorm2004() {
        return files("imsmanifest.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                  <organizations default="o">
                    <organization identifier="o"><title>Kurs</title>
                      <item identifier="i" identifierref="r"><title>Kurs</title>
                        <imsss:sequencing>
                          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
                        </imsss:sequencing>
                      </item>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html">
                      <file href="index.html"/><file href="a.js"/>
                    </resource>
                  </resources>
                </manifest>
                """, "index.html", PAGE, "a.js", "window.API_1484_11.Initialize('');");
    }

    static Map<String, byte[]> cmi5() {
        return files("cmi5.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
                  <course id="https://example.se/kurs">
                    <title><langstring lang="sv">Kurs</langstring></title>
                    <description><langstring lang="sv">Om kursen.</langstring></description>
                  </course>
                  <au id="https://example.se/kurs/1" moveOn="CompletedAndPassed" masteryScore="0.8" launchMethod="AnyWindow">
                    <title><langstring lang="sv">Del 1</langstring></title>
                    <description><langstring lang="sv">Om delen.</langstring></description>
                    <url>index.html</url>
                  </au>
                </courseStructure>
                """, "index.html", PAGE, "a.js", "start();");
    }

    static Map<String, byte[]> qti21() {
        return files(
                "imsmanifest.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1">
                  <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
                  <organizations/>
                  <resources>
                    <resource identifier="t" type="imsqti_test_xmlv2p1" href="prov.xml">
                      <file href="prov.xml"/><dependency identifierref="q"/>
                    </resource>
                    <resource identifier="q" type="imsqti_item_xmlv2p1" href="fraga.xml"><file href="fraga.xml"/></resource>
                  </resources>
                </manifest>
                """,
                "prov.xml", """
                <assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="prov" title="Prov">
                  <testPart identifier="del" navigationMode="linear" submissionMode="individual">
                    <assessmentSection identifier="avsnitt" title="Avsnitt" visible="true">
                      <assessmentItemRef identifier="q" href="fraga.xml"/>
                    </assessmentSection>
                  </testPart>
                </assessmentTest>
                """,
                "fraga.xml", """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="Q" adaptive="false" timeDependent="false">
                  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                    <correctResponse><value>a</value></correctResponse>
                  </responseDeclaration>
                  <itemBody>
                    <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
                      <prompt>Fråga?</prompt>
                      <simpleChoice identifier="a">Ja</simpleChoice>
                      <simpleChoice identifier="b">Nej</simpleChoice>
                    </choiceInteraction>
                  </itemBody>
                </assessmentItem>
                """);
    }

    static final String MOODLE_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
              <question type="category"><category><text>$course$/top/Kurs</text></category></question>
              <question type="multichoice">
                <name><text>Fråga</text></name>
                <questiontext format="html"><text><![CDATA[<p>Fråga? <img src="@@PLUGINFILE@@/b.png" alt="b"></p>]]></text>
                  <file name="b.png" path="/" encoding="base64">AAAA</file></questiontext>
                <single>true</single>
                <answer fraction="100"><text>Ja</text></answer>
                <answer fraction="-33.33333"><text>Nej</text></answer>
              </question>
              <question type="ordering">
                <name><text>Ordna</text></name>
                <questiontext format="html"><text>Ordna.</text></questiontext>
                <answer fraction="1.0"><text>Ett</text></answer>
                <answer fraction="2.0"><text>Två</text></answer>
                <hint format="html"><text></text></hint>
                <hint format="html"><text></text></hint>
              </question>
            </quiz>
            """;

    static final String GIFT = """
            // Frågor
            $CATEGORY: Kurs

            ::Ett::Vad är rätt? {=Ja#Just så. ~Nej}

            ::Två::Är det sant? {TRUE}

            Berätta. {}
            """;

    static Map<String, byte[]> files(String... pathsAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    /** The files with one text in one of them replaced by another. */
    static Map<String, byte[]> replaced(Map<String, byte[]> files, String path, String from, String to) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        byte[] bytes = changed.get(path);
        if (bytes == null || !new String(bytes, UTF_8).contains(from)) {
            throw new AssertionError("nothing to replace in " + path + ": " + from);
        }
        String text = new String(bytes, UTF_8);
        int at = text.indexOf(from);
        changed.put(path, (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(UTF_8));
        return changed;
    }
}

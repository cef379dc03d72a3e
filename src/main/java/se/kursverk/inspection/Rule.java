package se.kursverk.inspection;

import static se.kursverk.problem.Severity.ERROR;
import static se.kursverk.problem.Severity.NOTE;
import static se.kursverk.problem.Severity.WARNING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.kursverk.problem.Severity;

/**
 * What a package is judged by. An id never changes its meaning, since people and scripts look it up.
 *
 * <p>{@link Severity#ERROR}: an LMS refuses or loses something, or the standard is broken. {@link Severity#WARNING}: some
 * LMS mishandles it, or some learner is shut out. {@link Severity#NOTE}: worth knowing.
 */
public enum Rule {
    FILE_EMPTY(ERROR, "Hämta eller exportera filen på nytt."),
    KIND_UNKNOWN(ERROR, "Ge ett kurspaket: en zip-fil med manifest, cmi5.xml, Moodle-XML eller GIFT."),
    ZIP_TRUNCATED(ERROR, "Hämta eller exportera filen på nytt; den är inte hel."),
    ZIP_SPLIT(ERROR, "Packa allt i en enda zip-fil."),
    ZIP_DIRECTORY_MALFORMED(ERROR, "Packa upp innehållet och zippa det på nytt."),
    ZIP_TOO_MANY_ENTRIES(ERROR, "Dela paketet eller ta bort filer som inte används."),
    ZIP_ENCRYPTED(ERROR, "Packa om utan lösenord."),
    ZIP_SYMLINK(ERROR, "Ersätt länken med filen den pekar på och packa om."),
    ZIP_NAME_CONTROL(ERROR, "Byt namn på filen och packa om."),
    ZIP_PATH_TRAVERSAL(ERROR, "Använd inte paketet. Be den som gjorde det om ett nytt."),
    ZIP_PATH_ABSOLUTE(ERROR, "Packa om med sökvägar som börjar i paketets rot."),
    ZIP_BACKSLASH(ERROR, "Packa om med ett program som skriver / mellan mappar."),
    ZIP_PATH_MALFORMED(ERROR, "Packa om; en sökväg skrivs mapp/fil utan tomma led."),
    ZIP_DEVICE_NAME(ERROR, "Byt namn på filen; Windows har reserverat namnet."),
    ZIP_NAME_TRAILING(ERROR, "Ta bort punkten eller mellanslaget sist i namnet."),
    ZIP_NAME_MALFORMED(ERROR, "Packa om med ett program som skriver namn i UTF-8."),
    ZIP_NAME_DUPLICATE(ERROR, "Packa om så att varje sökväg finns en gång."),
    ZIP_METHOD(ERROR, "Packa om med vanlig komprimering (deflate)."),
    ZIP_HEADERS_DISAGREE(ERROR, "Packa upp innehållet och zippa det på nytt."),
    ZIP_OVERLAP(ERROR, "Använd inte paketet. Be den som gjorde det om ett nytt."),
    ZIP_BOMB(ERROR, "Använd inte paketet. Är filen riktig: packa den okomprimerad eller ta bort den."),
    ZIP_ENTRY_TOO_LARGE(ERROR, "Lägg stora filer utanför paketet, till exempel i plattformens videotjänst."),
    ZIP_TOO_LARGE(ERROR, "Dela paketet eller flytta stora filer ut ur det."),
    ZIP_SIZE_MISMATCH(ERROR, "Använd inte paketet. Be den som gjorde det om ett nytt."),
    ZIP_DATA_DAMAGED(ERROR, "Hämta eller exportera filen på nytt."),
    ZIP_NESTED(ERROR, "Packa upp den inre filen och lägg dess innehåll i paketet."),
    ZIP_STORED_DESCRIPTOR(ERROR, "Packa om med ett program som skriver storleken före filen."),
    ZIP_NAME_ENCODING(WARNING, "Byt till namn med bara a–z, eller packa om med UTF-8-märkta namn."),
    ZIP_NAME_CASE(WARNING, "Byt namn så att inga två sökvägar skiljer sig bara i stora och små bokstäver."),
    ZIP_NAME_CHARACTERS(WARNING, "Byt namn; använd bokstäver, siffror, bindestreck och punkt."),
    ZIP_LEADING_JUNK(WARNING, "Packa om; en zip-fil ska börja med sin första fil."),
    ZIP_TRAILING_JUNK(WARNING, "Packa om; efter zip-filens slut ska ingenting stå."),
    ZIP_GAP(WARNING, "Packa om, så att bara paketets filer följer med."),
    ZIP_ZIP64(WARNING, "Packa om utan zip64; paketet är så litet att det inte behövs."),
    FILE_JUNK(NOTE, "Ta bort filen innan du packar."),
    FILE_NOT_READ(NOTE, "Granska filen på annat sätt."),
    MANIFEST_MISSING(ERROR, "Lägg imsmanifest.xml eller cmi5.xml i zip-filens rot."),
    MANIFEST_NOT_IN_ROOT(ERROR, "Zippa mappens innehåll, inte mappen."),
    MANIFEST_ROOT(ERROR, "Exportera paketet på nytt; manifestet ska börja med elementet manifest."),
    XML_MALFORMED(ERROR, "Rätta XML-felet på den raden."),
    XML_DOCTYPE(ERROR, "Ta bort DOCTYPE och skriv ut det som entiteterna står för."),
    XML_TOO_LARGE(ERROR, "Dela filen i mindre delar."),
    XML_ENCODING(WARNING, "Spara filen som UTF-8."),
    SCHEMA_INVALID(ERROR, "Rätta enligt schemat."),
    SCHEMA_MISSING(NOTE, "Lägg schemat i mappen för --schemas om du vill kontrollera det."),
    ID_MISSING(ERROR, "Ge elementet ett identifier."),
    ID_MALFORMED(ERROR, "Börja med en bokstav eller _ och använd sedan bokstäver, siffror, - _ och punkt."),
    ID_DUPLICATE(ERROR, "Ge vart och ett ett eget id."),
    REF_RESOURCE_MISSING(ERROR, "Peka på en resource som finns i manifestet."),
    REF_DEPENDENCY_MISSING(ERROR, "Peka på en resource som finns, eller ta bort dependency."),
    REF_ORGANIZATION_MISSING(ERROR, "Skriv i default det id som organization har."),
    REF_OBJECTIVE_MISSING(ERROR, "Peka på ett objective som finns, eller ta bort hänvisningen."),
    REF_FILE_MISSING(ERROR, "Lägg filen i paketet eller rätta sökvägen."),
    REF_FILE_CASE(ERROR, "Skriv sökvägen med samma stora och små bokstäver som filen har."),
    REF_OUTSIDE(ERROR, "Skriv en sökväg som stannar i paketet."),
    REF_ABSOLUTE(ERROR, "Skriv en relativ sökväg inom paketet."),
    FILE_UNDECLARED(WARNING, "Skriv in filen som file i den resource som använder den, eller ta bort den."),
    FILE_HREF_UNDECLARED(WARNING, "Skriv in startfilen som file i samma resource."),
    FILE_TYPE_UNKNOWN(WARNING, "Byt filtyp: .js, .png, .jpg, .svg eller .ttf går överallt."),
    TEXT_NOT_UTF8(WARNING, "Spara filen som UTF-8."),
    ORGANIZATION_MISSING(ERROR, "Skriv en organization med minst ett item."),
    ORGANIZATION_SEVERAL(WARNING, "Behåll en enda organization."),
    ITEM_NO_TITLE(WARNING, "Ge item en title."),
    ITEM_REF_AND_CHILDREN(ERROR, "Flytta hänvisningen till ett eget item under."),
    TITLE_AMPERSAND(WARNING, "Skriv \"och\" i stället för &."),
    EXTERNAL_HOST(WARNING, "Lägg filen i paketet och peka på den där."),
    HTML_NO_LANG(WARNING, "Skriv språket i html-elementet, till exempel lang=\"sv\"."),
    HTML_NO_TITLE(WARNING, "Ge sidan en title som säger vad den handlar om."),
    HTML_NO_CHARSET(WARNING, "Skriv <meta charset=\"utf-8\"> först i head."),
    HTML_IMG_NO_ALT(WARNING, "Beskriv bilden i alt, eller skriv alt=\"\" om den bara pryder."),
    HTML_HEADING_SKIPS(WARNING, "Ge rubriken nivån närmast under den förra."),
    HTML_SEVERAL_H1(WARNING, "Behåll en h1 och gör de andra till h2."),
    HTML_SEVERAL_MAINS(WARNING, "Behåll ett main-element."),
    HTML_CONTROL_NO_LABEL(WARNING, "Ge kontrollen en label eller aria-label."),
    HTML_LINK_EMPTY(WARNING, "Skriv en länktext som säger vart länken leder."),
    HTML_FRAME_NO_TITLE(WARNING, "Ge ramen en title som säger vad den visar."),
    HTML_VIEWPORT_NO_ZOOM(WARNING, "Ta bort user-scalable=no och maximum-scale."),
    HTML_ID_DUPLICATE(WARNING, "Ge vart element ett eget id."),
    HTML_TABINDEX(WARNING, "Ta bort tabindex över 0 och låt ordningen i filen gälla."),
    SCORM_VERSION_UNKNOWN(ERROR, "Skriv schemaversion 1.2, 2004 3rd Edition eller 2004 4th Edition."),
    SCORM_PREFIX(ERROR, "Skriv IMS-elementen utan prefix och ADL:s med adlcp, adlseq, adlnav och imsss."),
    SCORM_SCORMTYPE(ERROR, "Skriv adlcp:scormtype i 1.2 och adlcp:scormType i 2004, med sco eller asset."),
    SCORM_RESOURCE_TYPE(ERROR, "Skriv type=\"webcontent\"."),
    TRACKING_NO_SCO(WARNING, "Märk startfilens resource som sco om plattformen ska få resultat."),
    TRACKING_API_ABSENT(
            WARNING, "Lägg in skriptet som talar med plattformen i den SCORM-version som manifestet anger."),
    TRACKING_MASTERYSCORE(WARNING, "Ta bort masteryscore och låt innehållet sätta status."),
    TRACKING_PREREQUISITES(WARNING, "Ta bort villkoren och visa ordningen i innehållet."),
    TRACKING_MAPINFO(ERROR, "Ta bort mapInfo; låt varje SCO hålla sina egna mål."),
    TRACKING_SEVERAL_SCOS(WARNING, "Lägg allt i en SCO med egen navigering."),
    TRACKING_COMPLETION_BY_LMS(
            WARNING, "Skriv deliveryControls med completionSetByContent=\"true\" och objectiveSetByContent=\"true\"."),
    TRACKING_COMPLETION_THRESHOLD(WARNING, "Ta bort completionThreshold och låt innehållet sätta completion_status."),
    TRACKING_SEQUENCING_COLLECTION(WARNING, "Skriv sequencing direkt i det item som den gäller."),
    TRACKING_MOVE_ON(WARNING, "Skriv moveOn, till exempel CompletedAndPassed."),
    TRACKING_MASTERY_MISSING(WARNING, "Skriv masteryScore, till exempel 0.8."),
    CC_VERSION_UNKNOWN(ERROR, "Skriv schema IMS Common Cartridge och schemaversion 1.1.0, 1.2.0 eller 1.3.0."),
    CC_NAMESPACE(ERROR, "Låt namnrymd och schemaversion ange samma version."),
    CC_RESOURCE_TYPE(ERROR, "Använd bara de typer som versionen känner, eller webcontent."),
    CC_ROOT_ITEM(ERROR, "Lägg ett enda item utan titel överst och alla mappar i det."),
    CC_ROOT_TITLE(WARNING, "Ta bort titeln på det översta item."),
    CC_STRUCTURE(ERROR, "Skriv structure=\"rooted-hierarchy\" och en enda organization."),
    CC_LEAF_BESIDE_MODULES(WARNING, "Lägg sidan i en mapp."),
    CC_FILE_NAME_DUPLICATE(WARNING, "Ge varje fil i paketet ett eget namn, också i olika mappar."),
    CC_PAGE_LINK(WARNING, "Skriv hänvisningen som text, till exempel med sidans namn."),
    CC_PAGE_CHARSET(
            WARNING, "Skriv <meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/> först i head."),
    CC_PAGE_LOST(WARNING, "Skriv innehållet med vanliga rubriker, stycken, listor, tabeller och bilder."),
    CC_DESCRIPTOR_ROOT(ERROR, "Lägg rätt sorts fil i resursen eller rätta dess type."),
    CC_WEBLINK_URL(ERROR, "Skriv en hel http- eller https-adress, procentkodad."),
    CC_LTI_URL(ERROR, "Skriv verktygets adress i launch_url eller secure_launch_url."),
    CC_TOPIC_TITLE(ERROR, "Ge diskussionen en title."),
    CC_AUTHORIZATIONS(ERROR, "Ta bort authorizations."),
    CANVAS_QUIZ_LOST(ERROR, "Lägg till non_cc_assessments/<id>.xml.qti för quizet."),
    CANVAS_REF_MISSING(ERROR, "Peka på en resource som finns i manifestet."),
    CANVAS_QUESTION(ERROR, "Skriv question_type och points_possible i frågans metadata."),
    QTI_PROFILE_UNKNOWN(ERROR, "Skriv cc_profile med en av profilens sex frågetyper."),
    QTI_PROFILE_ELEMENT(ERROR, "Lägg frågan i ett format som har frågetypen, till exempel Moodle-XML."),
    QTI_PATTERN_MATCH(ERROR, "Gör frågan till flerval eller fritext (fib)."),
    QTI_QUESTION_TYPE(ERROR, "Ta bort question_type ur cartridgens fråga."),
    QTI_POINTS(WARNING, "Skriv cc_weighting och points_possible med samma tal."),
    QTI_SCORED_TWICE(ERROR, "Sätt poäng och återkoppling i samma respcondition."),
    QTI_SETVAR_ZERO(WARNING, "Ta bort setvar på fel svar."),
    QTI_TWO_FEEDBACKS(WARNING, "Behåll en displayfeedback i varje respcondition."),
    QTI_IDENT_RESERVED(WARNING, "Byt alternativets ident, till exempel till option1."),
    QTI_MULTIPLE_CASE(ERROR, "Skriv case=\"Yes\" på varequal för de rätta alternativen."),
    QTI_MULTIPLE_OPTION_FEEDBACK(WARNING, "Samla återkopplingen i correct_fb och general_incorrect_fb."),
    QTI_INCORRECT_CONTINUE(WARNING, "Skriv continue=\"No\" på villkoret."),
    QTI_TRUE_FALSE_IDENT(ERROR, "Kalla alternativen true och false."),
    QTI_FEEDBACK_MISSING(ERROR, "Skriv återkopplingen eller ta bort hänvisningen till den."),
    QTI_NO_CORRECT_ANSWER(ERROR, "Ange vilket svar som är rätt."),
    QTI_ANSWER_MISSING(ERROR, "Peka på ett alternativ som finns i frågan."),
    QTI_IMAGE(WARNING, "Lägg bilden på en sida, eller använd Moodle-XML."),
    QTI_RESOURCE_TYPE(ERROR, "Använd QTI-versionens egna typer för uppgifter och prov."),
    QTI_VERSION_MISMATCH(ERROR, "Låt manifest och filer ange samma QTI-version."),
    QTI_RESPONSE_UNDECLARED(ERROR, "Deklarera svaret med samma identifier."),
    CMI5_NAMESPACE(ERROR, "Skriv roten courseStructure i cmi5:s namnrymd."),
    CMI5_NO_AU(ERROR, "Lägg till minst en au."),
    CMI5_ID(ERROR, "Skriv id som en fullständig IRI, till exempel https://kommunen.se/kurs/1."),
    CMI5_MOVE_ON(ERROR, "Skriv Passed, Completed, CompletedAndPassed, CompletedOrPassed eller NotApplicable."),
    CMI5_MASTERY_SCORE(ERROR, "Skriv ett tal från 0 till 1, med punkt."),
    CMI5_LAUNCH_METHOD(ERROR, "Skriv AnyWindow eller OwnWindow."),
    CMI5_URL(ERROR, "Skriv startadressen i url, utan cmi5:s egna parametrar."),
    CMI5_LANGSTRING(ERROR, "Skriv minst en langstring med lang och text."),
    CMI5_AU_REMOTE(NOTE, "Se till att adressen går att nå och att kommunen har avtal med den som äger den."),
    MOODLE_TYPE(ERROR, "Använd en frågetyp som Moodle har."),
    MOODLE_QUESTION_TEXT(ERROR, "Ge frågan både name och questiontext."),
    MOODLE_FRACTION(ERROR, "Skriv en andel ur Moodles lista, till exempel 33.33333."),
    MOODLE_ORDERING_HINTS(ERROR, "Ge frågan två hint-element."),
    MOODLE_NO_CORRECT_ANSWER(ERROR, "Ge minst ett svar andelen 100, eller andelar som blir 100."),
    MOODLE_FILE_MISSING(ERROR, "Lägg bilden som file i samma text."),
    GIFT_BRACES(ERROR, "Stäng varje { med } och skriv \\{ eller \\} i löpande text."),
    GIFT_NO_QUESTIONS(ERROR, "Skriv minst en fråga med svar inom { och }.");

    private static final String PAGES = "/kursverk/inspection/rules/";

    private final Severity severity;
    private final String remedy;

    Rule(Severity severity, String remedy) {
        this.severity = severity;
        this.remedy = remedy;
    }

    /** Stable, lower case with hyphens, such as {@code zip-path-traversal}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What to do, one Swedish sentence. */
    public String remedy() {
        return remedy;
    }

    /** The page of documentation, Markdown in Swedish. */
    public String page() {
        try (InputStream in = Rule.class.getResourceAsStream(PAGES + id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no page for " + id());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule with an id. */
    public static Optional<Rule> find(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}

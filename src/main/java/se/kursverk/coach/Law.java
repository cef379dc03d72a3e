package se.kursverk.coach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The laws that training in AI names, with their numbers in SFS or in the Official Journal of the EU. */
enum Law {
    GDPR("2016/679", "GDPR", "dataskyddsförordningen"),
    AI_ACT("2024/1689", "AI-förordningen", "AI-lagen", "AI Act"),
    OSL("2009:400", "offentlighets- och sekretesslagen", "OSL"),
    TF("1949:105", "tryckfrihetsförordningen"),
    FL("2017:900", "förvaltningslagen"),
    KL("2017:725", "kommunallagen"),
    SOL("2025:400", "socialtjänstlagen"),
    SKOLLAGEN("2010:800", "skollagen"),
    ARKIVLAGEN("1990:782", "arkivlagen"),
    UPPHOVSRATT("1960:729", "upphovsrättslagen"),
    DISKRIMINERING("2008:567", "diskrimineringslagen"),
    DATASKYDDSLAGEN("2018:218", "dataskyddslagen"),
    DOS("2018:1937", "DOS-lagen", "lagen om tillgänglighet till digital offentlig service"),
    CYBER("2025:1506", "cybersäkerhetslagen"),
    SPRAK("2009:600", "språklagen"),
    SAKERHETSSKYDD("2018:585", "säkerhetsskyddslagen"),
    ARBETSMILJO("1977:1160", "arbetsmiljölagen"),
    LOU("2016:1145", "lagen om offentlig upphandling", "LOU"),
    MBL("1976:580", "medbestämmandelagen", "MBL"),
    PATIENTDATA("2008:355", "patientdatalagen");

    private final String number;
    private final List<String> names;
    private final List<String> phrases;

    Law(String number, String... names) {
        this.number = number;
        this.names = List.of(names);
        this.phrases = this.names.stream()
                .map(name -> String.join(" ", Sentence.words(name)).toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, name + "s"))
                .toList();
    }

    String number() {
        return number;
    }

    /** What a {@link Sentence} that names it has, the genitive too. */
    List<String> phrases() {
        return phrases;
    }

    /** As running text has them, the best known first. */
    List<String> names() {
        return names;
    }
}

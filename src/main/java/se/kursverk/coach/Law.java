package se.kursverk.coach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A law that training in AI names.
 *
 * @param number in SFS or in the Official Journal of the EU
 * @param names as running text has them, the best known first
 * @param phrases what a {@link Sentence} that names it has, the genitive too
 */
record Law(String number, List<String> names, List<String> phrases) {

    static final List<Law> ALL = List.of(
            law("2016/679", "GDPR", "dataskyddsförordningen"),
            law("2024/1689", "AI-förordningen", "AI-lagen", "AI Act"),
            law("2009:400", "offentlighets- och sekretesslagen", "OSL"),
            law("1949:105", "tryckfrihetsförordningen"),
            law("2017:900", "förvaltningslagen"),
            law("2017:725", "kommunallagen"),
            law("2025:400", "socialtjänstlagen"),
            law("2010:800", "skollagen"),
            law("1990:782", "arkivlagen"),
            law("1960:729", "upphovsrättslagen"),
            law("2008:567", "diskrimineringslagen"),
            law("2018:218", "dataskyddslagen"),
            law("2018:1937", "DOS-lagen", "lagen om tillgänglighet till digital offentlig service"),
            law("2025:1506", "cybersäkerhetslagen"),
            law("2009:600", "språklagen"),
            law("2018:585", "säkerhetsskyddslagen"),
            law("1977:1160", "arbetsmiljölagen"),
            law("2016:1145", "lagen om offentlig upphandling", "LOU"),
            law("1976:580", "medbestämmandelagen", "MBL"),
            law("2008:355", "patientdatalagen"));

    private static Law law(String number, String... names) {
        return new Law(
                number,
                List.of(names),
                Stream.of(names)
                        .map(name -> String.join(" ", Sentence.words(name)).toLowerCase(Locale.ROOT))
                        .flatMap(name -> Stream.of(name, name + "s"))
                        .toList());
    }
}

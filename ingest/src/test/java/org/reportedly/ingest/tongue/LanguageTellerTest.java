package org.reportedly.ingest.tongue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTellerTest {
  private final LanguageTeller teller = new LanguageTeller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The ferry to the northern islands runs again, the harbour office said on Wednesday.
          de | Die Fähre zu den nördlichen Inseln fährt wieder, wie das Hafenamt am Mittwoch mitteilte.
          fr | Le bac pour les îles du nord circule de nouveau, a indiqué mercredi la capitainerie du port.
          es | Los barcos y las familias de las islas no han podido salir desde el lunes, según dijo el miércoles la oficina del puerto, pero también hay más ayuda.
          it | Il traghetto per le isole del nord è di nuovo in funzione, ha detto mercoledì l'ufficio del porto.
          pt | A balsa para as ilhas do norte voltou a funcionar, disse na quarta-feira a capitania do porto.
          nl | De veerboot naar de noordelijke eilanden vaart weer, zei het havenkantoor op woensdag, na drie dagen.
          pl | Prom na północne wyspy kursuje ponownie, jak podało w środę biuro portu, po trzech dniach, w których nie było rejsów.
          tr | Liman idaresi çarşamba günü kuzey adalarına giden feribotun üç gün sonra yeniden çalıştığını ve bir sorun olmadığını söyledi.
          ru | Паром на северные острова снова ходит, сообщило в среду управление порта, после трёх дней шторма.
          uk | Пором на північні острови знову ходить, повідомило в середу управління порту, після трьох днів шторму.
          bg | Фериботът до северните острови отново се движи, съобщи в сряда пристанищната служба, след три дни, в които не е имало курсове.
          ar | عادت العبارة إلى العمل في الجزر الشمالية بعد ثلاثة أيام من العاصفة كما قال مكتب الميناء
          fa | کشتی به جزیره‌های شمالی پس از سه روز دوباره کار می‌کند و این را دفتر بندر در روز چهارشنبه گفت
          ja | 北の島々へのフェリーは三日ぶりに運航を再開したと港湾局が水曜日に発表した
          zh | 港务局星期三说，开往北方岛屿的渡轮在三天之后恢复运行
          ko | 항만청은 수요일에 북쪽 섬으로 가는 여객선이 사흘 만에 다시 운항한다고 밝혔다
          he | המעבורת לאיים הצפוניים פועלת שוב, הודיע משרד הנמל ביום רביעי
          el | Το πλοίο για τα βόρεια νησιά κινείται ξανά, είπε την Τετάρτη το λιμεναρχείο
          """)
  void tellsALanguageFromOneSentence(String language, String text) {
    assertThat(teller.tell(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12 + 4 = 16",
        "Kyiv",
        "Bakhmut Avdiivka Kupiansk Lyman Vuhledar Toretsk Pokrovsk Chasiv"
      })
  void leavesUntoldWhatItCannotTell(String text) {
    assertThat(teller.tell(text)).isEmpty();
  }
}

import type { SentenceRules } from '@/lib/language/sentence-rules';

/** German, in which any noun after a full stop looks like the start of a sentence. */
export const sentenceRules: SentenceRules = {
  titles:
    'Dr. Prof. Hr. Hrn. Fr. Frl. Dipl. Ing. Mag. Med. med. jur. phil. nat. rer. habil. Lic. St. Msgr. Mr. Mrs. Ms. h.c. Dipl.-Ing.',
  inside:
    'z.B. d.h. u.a. i.d.R. o.g. s.o. s.u. z.T. v.a. m.E. u.U. i.A. o.ä. vgl. bzw. ca. evtl. ggf. inkl. exkl. insb. insbes. allg. bes. sog. sogen. gen. geb. gest. zzgl. bspw. beispielsw. entspr. ehem. einschl. max. min. mind. röm. gr. kath. ev. dt. engl. frz. lat. amerik. österr. schweiz. vs. cf. hl. jew. urspr. vorm. wg. zw. Vgl. Z.B. D.h. Bzw. z.Zt. z.Hd. a.d. u.d.',
  either:
    'Mio. Mrd. Bio. Tsd. Mill. Jh. Jhd. Jhdt. Chr. Std. Min. Sek. Str. Abt. Fa. Co. Inc. Ltd. Corp. e.V. Inh. Hbf. Univ. Ausg. Aufl. Hrsg. Verf. Anm. Tel. Prov. Bhf. Jr. Sr. Kl. Gebr. Fam. v.Chr. n.Chr. a.D. a.M. o.ä.',
  beforeNumber:
    'Nr. Nrn. Abs. Art. S. Kap. Bd. Bde. Abb. Tab. Anl. Ziff. Lit. Ps. Mt. Lk. Joh. Tel. Vol. Fig. Jg. Sp. Bl. Rn. Jan. Feb. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez. Op. Ver.',
  lettered:
    'vitamin plan typ klasse gruppe teil version buchstabe hepatitis punkt seite linie block gleis stufe modell option kategorie abschnitt anhang raum halle fall phase variante',
  openers:
    'ich du er sie es wir ihr man der die das dem den des ein eine einen einer eines dieser diese dieses diesen diesem jener und aber oder denn doch sondern also dann da danach davor dort dorthin hier heute gestern jetzt nun so wie was wer wem wen wo wann warum weshalb wieso wozu welche welcher welches wenn weil als ob obwohl während nachdem bevor bis nach vor bei mit von für auf aus in im am um zu zum zur seit durch gegen ohne über unter zwischen auch nur noch nicht nichts kein keine keiner niemand jemand alle alles viele manche einige mehr mein meine dein deine sein seine seinen ihre ihren unser unsere ja nein okay gut genau vielleicht natürlich damals später zuerst zunächst außerdem trotzdem deshalb deswegen daher darum dabei damit dazu davon daran darauf daraus dagegen dadurch dafür darüber eben schon immer jeder jede jedes jedenfalls ist sind war waren wird werden hat haben hatte kann können soll muss schließlich allerdings übrigens endlich leider eigentlich willkommen danke bitte',
  ordinals: {
    after:
      'der die das den dem des am im vom zum zur ins beim ein eine einen einer einem eines jede jeder jedes jeden jedem ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine meinen meinem meiner unser unsere unseren unserem unserer dein deine deinen dieser diese dieses diesen diesem in auf aus bis ab seit und oder montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    before:
      'januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrhunderte jahrtausend klasse liga bundesliga etage stock weltkrieg geburtstag minute tag woche mal auflage kapitel platz',
  },
};

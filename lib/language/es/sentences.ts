import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Spanish. */
export const sentenceRules: SentenceRules = {
  titles:
    'Sr. Sra. Srta. Sres. Sras. Dr. Dra. Drs. Dres. D. Dña. Prof. Profa. Ing. Lic. Arq. Gral. Cnel. Cap. Tte. Sgto. Mons. Fr. Sto. Sta. Rvdo. Excmo. Excma. Ilmo. Ilma. Pdte.',
  inside: 'p.ej. P.ej. ej. cf. vs. aprox. c.f. incl. máx. mín. prov. esp. i.e. e.g.',
  either:
    'Ud. Uds. Vd. Vds. S.A. S.L. EE.UU. EEUU. Cía. Av. Avda. Depto. Dpto. Inc. Ltd. Jr. a.m. p.m. a.C. d.C. Univ. FF.AA. RR.HH. JJ.OO.',
  beforeNumber:
    'núm. núms. n. no. nro. pág. págs. p. pp. art. arts. cap. vol. vols. fig. tel. tlf. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic. t. ed. op.',
  lettered:
    'vitamina plan tipo clase grupo parte versión letra hepatitis punto lado línea opción categoría anexo nivel modelo sección puerta sala bloque',
  openers:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella eso esto aquello él ella ellos ellas yo tú usted ustedes nosotros nosotras vosotros nos me te se le les que qué quien quién cuando cuándo como cómo donde dónde por porque para pero y e o u ni si sí no con sin en de del al a ante bajo desde entre hacia hasta según sobre tras mi mis tu tus su sus nuestro nuestra nuestros nuestras todo todos toda todas algunos algunas muchos muchas mucho cada otro otra ningún ninguna nadie nada algo alguien hoy ayer mañana ahora aquí allí luego entonces después antes también tampoco además así aunque mientras ya aún todavía siempre nunca quizá quizás claro bueno bien gracias hay es son era fue está están más menos muy sólo solo',
};

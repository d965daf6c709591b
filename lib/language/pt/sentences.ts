import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Portuguese. */
export const sentenceRules: SentenceRules = {
  titles:
    'Sr. Sra. Srs. Sras. Srta. Dr. Dra. Drs. D. Prof. Profa. Eng. Arq. Gen. Cel. Cap. Ten. Sgt. Mons. Pe. Fr. Sto. Sta. Exmo. Exma. Dep. Sen. Gov. Pres. sr. sra. dr. dra. prof. profa. eng. séc. sécs.',
  inside: 'p.ex. cf. vs. aprox. i.e. e.g. obs. máx. mín.',
  either: 'S.A. Ltda. Cia. Inc. Ltd. Jr. Av. a.C. d.C. Univ. Depto. E.U.A.',
  beforeNumber: 'n. nº. núm. pág. págs. p. pp. art. arts. cap. vol. fig. tel. ed. op.',
  lettered: 'vitamina plano tipo classe grupo parte versão letra hepatite ponto lado',
  openers:
    'o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela aquilo eu tu ele ela nós vós eles elas você vocês que quem quando como onde por porque para mas e ou se não sim com sem em no na nos nas de do da dos das ao à pelo pela desde entre até sobre meu minha seu sua nosso nossa tudo todos todas toda alguns muitos muito cada outro outra ninguém nada algo alguém hoje ontem amanhã agora aqui ali depois antes também além assim embora já ainda sempre nunca talvez bem obrigado obrigada há é são era foi está mais menos só então',
};

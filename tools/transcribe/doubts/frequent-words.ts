function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * The most frequent words of languages that share a script with others. They make up a third to a
 * half of spoken text.
 */
export const FREQUENT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "the of and to a in is it that was for on are with as his they be at one have this from or had by but not what all were we when your can said there use an each which she do how their if will up about out many then them these so some her would make like him into has two more no way could my than been who its now did get you i he it's that's don't i'm",
  ),
  de: list(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus bei sie nach wird einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man dann wenn ich du wir ihr mir mich uns ja nein was wir kann schon mal da jetzt sehr',
  ),
  fr: list(
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son aux d'un cette ont ses mais comme on tout nous sa fait été aussi leur bien peut ces vous je tu elle c'est j'ai qu'il y même très alors donc ça si moi",
  ),
  es: list(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene uno donde bien',
  ),
  it: list(
    "di e il la che è a un in per una sono non si da con come le dei nel del della ha gli al più lo anche ma ed alla i su questo questa o se ci mi io tu lui lei noi voi loro era essere stato quando dove c'è perché cosa molto già così fa può ho hanno",
  ),
  nl: list(
    'de van een en het in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit naar heeft ze hij ik je we u wat door over of worden wordt was had kan geen meer zo wel heb deze dit mijn hun haar toen nu al moet veel daar waar',
  ),
  pt: list(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles você foram essa num nem',
  ),
  pl: list(
    'w i na z do nie się że jest to o jak ale po co tak za od przez jego ich dla był czy tym już tylko jej może są być ten które jako bardzo która ja ty my wy oni tego także było tu też kiedy więc gdzie mnie mi',
  ),
  sv: list(
    'och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan man när år under också efter eller nu där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad du mig',
  ),
  da: list(
    'og i at det er en til på de som med for der den af ikke har et han jeg vi om var men fra sig så kan man når ud efter også eller nu hvor ved mod skal ville kommer være havde alle andre meget end her da op hvad du mig',
  ),
  cs: list(
    'a se v na je že s z do to o k i ve by jako za si po jsem ale jeho tak co od byl pro jsou který už jen bylo podle ještě které být bude nebo před jak má může při také až kdy kde tom ten my vy oni mě',
  ),
};

/**
 * Elements of HTML, including obsolete ones that old editors wrote. Anything else in `<…>` is text.
 */
const KNOWN = new Set(
  (
    'a abbr acronym address area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp ' +
    // MathML and SVG.
    'maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics annotation annotation-xml mglyph malignmark animate animatemotion animatetransform circle clippath defs desc ellipse filter foreignobject g lineargradient marker mask metadata mpath path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view'
  ).split(' '),
);

/** Elements removed with their content, which is not meant for readers. */
export const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'head']);

/** Elements without content that are only for the browser. Removed without a notice. */
const VOID = new Set(
  'base basefont bgsound link meta param track area col frame input spacer image'.split(' '),
);

/** Elements with an equivalent on the page. Of the others, only the content is kept. */
const KEPT = new Set(
  'a audio b blockquote br center code dd del details div dl dt em embed figcaption figure h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li object ol p picture pre q s samp section source strike strong sub summary sup table tbody td tfoot th thead tr tt ul var video wbr address article aside footer header main nav'.split(
    ' ',
  ),
);

/** How the tag of an element is treated. */
export type TagTreatment = 'kept' | 'unwrapped' | 'removed' | 'text';

/** @param name In lower case. */
export function treatmentOf(name: string): TagTreatment {
  // Word processors and web components: `o:p`, `podlove-player`.
  if (/^[a-z][\w.]*[:-]/.test(name)) return 'unwrapped';
  if (!KNOWN.has(name)) return 'text';
  if (VOID.has(name)) return 'removed';
  return KEPT.has(name) ? 'kept' : 'unwrapped';
}

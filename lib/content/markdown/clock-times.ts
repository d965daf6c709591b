/** Numbers with a unit, such as `1h`, `2 min`, `5s`; the next one may follow without a space. */
const HOURS = String.raw`\d{1,2}\s?(?:hours?|hrs?|stunden?|std|h)\.?`;
const MINUTES = String.raw`\d{1,3}\s?(?:minut(?:es?|en|os?|i)|mins?|m)\.?`;
const SECONDS = String.raw`\d{1,2}(?:[.,]\d{1,3})?\s?(?:seconds?|sekunden?|segundos?|secondi|se[ck]s?|s)\.?`;
const SEVERAL_UNITS = String.raw`(?:${HOURS}\s*)?${MINUTES}\s*${SECONDS}|${HOURS}\s*(?:${MINUTES}|${SECONDS})`;

/** `12:05`, `1:02:05.5`, and `01:02:05:12` with a number of frames at its end. */
const CLOCK = String.raw`\d{2}:\d{2}:\d{2}[:;]\d{2}|\d{1,3}(?::\d{1,3}){1,2}(?:[.,]\d{1,3})?`;

/** Pattern of a time that needs no brackets. */
export const TIME = String.raw`(?:${CLOCK}|(?:${SEVERAL_UNITS})(?!\p{L}))`;
/** `5 min 03`, `5'03"` and `1h02`, in which the smaller unit is not named. */
const SHORT = String.raw`\d{1,3}\s?(?:min\.?|['′’])\s?[0-5]\d(?:["″”]|'')?|\d{1,2}\s?h\s?[0-5]\d`;

/** Pattern of a time in brackets, which may also be `12.05` or have a single unit. */
export const TIME_IN_BRACKETS = String.raw`(?:(?:TC\s?)?(?:${CLOCK})(?:\s?mins?\.?)?|${TIME}|${SHORT}|\d{2}\.[0-5]\d(?:\.[0-5]\d)?|${HOURS}|${MINUTES}|${SECONDS})`;

const UNITS = new RegExp(
  String.raw`^(?:(\d+)\s?(?:h|st)[^\d]*)?(?:(\d+)\s?m[^\d]*)?(?:([\d.,]+)\s?s\D*)?$`,
  'i',
);

/** Whether a text may contain a time. */
export function mayHaveTime(text: string): boolean {
  return /\d(?:[:.]\d|\s?[hms'′’])/i.test(text);
}

/** Writes a time in any of these forms as a clock such as `1:02:05.5`. */
export function clockOf(written: string): string {
  const [, minutes, seconds] = /^(\d+)\s?(?:min\.?|['′’])\s?(\d\d)\D*$/i.exec(written) ?? [];
  if (minutes !== undefined && !/s/i.test(written)) return `${minutes.padStart(2, '0')}:${seconds}`;
  const [, hours, past] = /^(\d+)\s?h\s?(\d\d)$/i.exec(written) ?? [];
  if (hours !== undefined) return `${hours}:${past}:00`;
  const bare = written.replace(/^TC\s?|(?<=:\d\d)\s?mins?\.?$/gi, '');
  return clockOfBare(bare);
}

function clockOfBare(written: string): string {
  const units = /\p{L}/u.test(written) ? UNITS.exec(written) : null;
  if (units !== null) {
    const [, hours, minutes = '0', seconds = '0'] = units;
    const [whole = '', fraction] = seconds.replace(',', '.').split('.');
    const small = `${minutes.padStart(2, '0')}:${whole.padStart(2, '0')}`;
    const clock = hours === undefined ? small : `${hours}:${small}`;
    return fraction === undefined ? clock : `${clock}.${fraction}`;
  }
  if (!written.includes(':')) return written.replaceAll('.', ':');
  return written.replace(/^(\d\d:\d\d:\d\d)[:;]\d\d$/, '$1').replace(',', '.');
}

/** Replaces digits and signs of Arabic and East Asian texts by those of ASCII, one for one. */
export function inAscii(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹０-９：［］]/gu, (sign) => {
    const at = '：［］'.indexOf(sign);
    if (at >= 0) return ':[]'.charAt(at);
    // In each of these scripts the code of the digit 0 is a multiple of 16.
    return String(sign.charCodeAt(0) & 0xf);
  });
}

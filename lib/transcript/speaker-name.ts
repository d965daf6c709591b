/** A role, a company or a note behind a name, as in `Ada (host)` and `Ben [laughing]`. */
const REMARK = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】)$/u;

/** A speaker's name as people write it elsewhere, without a remark in brackets behind it. */
export function withoutRemark(name: string): string {
  const short = name.replace(REMARK, '').trim();
  return short === '' ? name : short;
}

/** A key for comparing names without regard to case and spaces. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

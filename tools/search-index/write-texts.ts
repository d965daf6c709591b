import type { Show } from '@/lib/show/show';
import { stemmerFor } from '@/lib/search/stemmers/stemmer-for';
import { termsWith, type TermsOf } from '@/lib/search/word-terms';
import { hashOfData, readOrMake, takeOrMake, type Kept } from '@/tools/store/kept';
import type { Document } from './documents';
import { jsonIndexFile, putIndexFile, type IndexFile } from './index-file';
import { textEntry, type TextEntry } from './text-entry';

/** Puts texts into the export. Only those that changed since earlier builds are made. */
export type TextWriter = {
  readonly write: (document: Document) => Promise<void>;
  /** Also reads what the index has of the text. */
  readonly writeEntry: (document: Document) => Promise<TextEntry>;
};

/** @param folder The export. */
export function textWriter(show: Show, folder: string, kept: Kept | null): TextWriter {
  const termsOf = termsWith(stemmerFor(show.language));
  const write = async ({ source }: Document, made: MadeText): Promise<void> => {
    const data = ['search text', hashOfData(show), hashOfData(source)];
    await takeOrMake(kept, data, folder, (put) => putIndexFile(put, made.file()));
  };
  return {
    write: (document) => write(document, makeText(document, termsOf)),
    writeEntry: async (document) => {
      const made = makeText(document, termsOf);
      await write(document, made);
      const data = ['search terms', hashOfData(show), hashOfData(document.source)];
      // An equal program wrote it in this shape.
      return JSON.parse(readOrMake(kept, data, () => JSON.stringify(made.entry()))) as TextEntry;
    },
  };
}

type MadeText = { readonly file: () => IndexFile; readonly entry: () => TextEntry };

/** Makes a text when it is needed first. */
function makeText({ fragment }: Document, termsOf: TermsOf): MadeText {
  let made: { readonly text: ReturnType<typeof fragment>; readonly file: IndexFile } | null = null;
  const make = () => {
    if (made === null) {
      const text = fragment();
      made = { text, file: jsonIndexFile('texts', text) };
    }
    return made;
  };
  return {
    file: () => make().file,
    entry: () => textEntry(make().text, make().file, termsOf),
  };
}

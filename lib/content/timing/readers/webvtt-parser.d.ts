/** Types for the parts of the package used here; it has none of its own. */
declare module 'webvtt-parser' {
  namespace webvtt {
    type CueNode =
      | { readonly type: 'text'; readonly value: string }
      | { readonly type: 'timestamp'; readonly value: number }
      | {
          readonly type: 'object';
          readonly name: string;
          /** The voice of `<v>`, or the language of `<lang>`. */
          readonly value?: string;
          readonly children: readonly CueNode[];
        };
    type Cue = {
      readonly startTime: number;
      readonly endTime: number;
      readonly tree: { readonly children: readonly CueNode[] };
    };
    type Parsed = {
      /** Sorted by time. */
      readonly cues: readonly Cue[];
      readonly errors: readonly { readonly message: string; readonly line: number }[];
    };
  }
  const webvtt: {
    readonly WebVTTParser: new (entities: Readonly<Record<string, string>>) => {
      parse(text: string): webvtt.Parsed;
    };
  };
  export = webvtt;
}

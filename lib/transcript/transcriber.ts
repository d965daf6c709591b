/** The program and the model that recognized a transcript. */
export type Transcriber = {
  /** Such as `sherpa-onnx` or `pocketsphinx`. */
  readonly engine: string;
  readonly version: string;
  /** Such as `parakeet-tdt-0.6b-v3-int8`. */
  readonly model: string;
};

/** The values of `transcriptStatus`: as a program wrote it, or read and corrected by a person. */
export const TRANSCRIPT_STATUSES = ['automatic', 'corrected'] as const;

export type TranscriptStatus = (typeof TRANSCRIPT_STATUSES)[number];

/** How a transcript was made, if a program recognized it. */
export type Transcription = {
  /** What the author says about it; `null` if nothing. */
  readonly status: TranscriptStatus | null;
  /** `null` if the timing file does not name it. */
  readonly transcriber: Transcriber | null;
};

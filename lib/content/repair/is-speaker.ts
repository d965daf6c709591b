/**
 * Tells whether words at the start of a paragraph only name the speaker.
 *
 * @param text The words with their colon, such as `Joanna:`.
 * @param isAlone Whether the paragraph or line contains nothing else.
 */
export type IsSpeaker = (text: string, isAlone: boolean) => boolean;

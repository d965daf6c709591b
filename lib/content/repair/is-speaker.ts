/**
 * Whether words at the start of a paragraph only say who speaks.
 *
 * @param text With its colon, such as `Joanna:`.
 * @param isAlone Whether nothing else stands in the paragraph or on the line.
 */
export type IsSpeaker = (text: string, isAlone: boolean) => boolean;

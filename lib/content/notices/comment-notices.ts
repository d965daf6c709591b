import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';

/** Tells of text that other programs would cut off, or that was cut off here. */
export function commentNotices(
  { comments }: Pick<YamlFields, 'comments'>,
  notice: (path: Path, message: string) => void,
): void {
  for (const { path, comment, isKept } of comments) {
    notice(
      path,
      isKept
        ? `"${comment}" was taken as a part of the text, though a # behind a blank begins a comment in YAML. Put the whole value in quotes.`
        : `"${comment}" is a comment here, and is not published. If it belongs to the text, put the whole value in quotes.`,
    );
  }
}

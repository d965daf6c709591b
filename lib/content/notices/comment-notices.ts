import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';

/** Notices about text after ` #` that was cut off here, or that other programs would cut off. */
export function commentNotices(
  { comments }: Pick<YamlFields, 'comments'>,
  notice: (path: Path, message: string) => void,
): void {
  for (const { path, comment, isText } of comments) {
    notice(
      path,
      isText
        ? `"${comment}" was taken as a part of the text, though a # behind a blank begins a comment in YAML. Put the whole value in quotes.`
        : `"${comment}" is a comment here, and is not published. If it belongs to the text, put the whole value in quotes.`,
    );
  }
}

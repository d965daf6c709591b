/** The default folder of the content. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] || 'content';
}

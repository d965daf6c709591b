/** Structured data for search engines. `lib/output/json-ld` has escaped it for use in HTML. */
export function JsonLd({ json }: { readonly json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** What a server has to know of a site. */
export type ServedSite = {
  /** Scheme and host, such as `https://example.org`. With a port, the server listens there. */
  readonly origin: string;
  /** The folder for the whole host: the export lies below it, at `basePath`. */
  readonly root: string;
  /** The site's path on its host, such as `/my-show`, or an empty string. */
  readonly basePath: string;
};

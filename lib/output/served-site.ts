/** The values of a site that a server's configuration needs. */
export type ServedSite = {
  /** Scheme and host, such as `https://example.org`. With a port, the server listens there. */
  readonly origin: string;
  /** The folder for the whole host, which contains the export at `basePath`. */
  readonly root: string;
  /** The site's path on its host, such as `/my-show`, or an empty string. */
  readonly basePath: string;
};

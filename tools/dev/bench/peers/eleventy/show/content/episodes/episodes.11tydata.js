export default {
  layout: 'episode.njk',
  permalink: ({ page }) => `/episode/${page.fileSlug}/`,
};

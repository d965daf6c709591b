import rss from '@astrojs/rss';
import { newestFirst } from '../newest-first.js';

export async function GET({ site }) {
  const episodes = await newestFirst();
  return rss({
    title: 'Generated',
    description: 'A show of many episodes, to measure builds.',
    site,
    items: episodes.map(({ id, data }) => ({
      title: data.title,
      pubDate: data.date,
      link: `/episode/${id}/`,
      enclosure: { url: data.audio, type: 'audio/mpeg', length: 1 },
    })),
  });
}

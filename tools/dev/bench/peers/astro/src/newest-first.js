import { getCollection } from 'astro:content';

export async function newestFirst() {
  const episodes = await getCollection('episodes');
  return episodes.sort((a, b) => b.data.date - a.data.date);
}

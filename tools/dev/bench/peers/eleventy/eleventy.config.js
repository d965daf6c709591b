const addressOf = (topic) => topic.toLowerCase().replaceAll(' ', '-');

/** The pages of a show as Eleventy's guide makes them. */
export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ 'show/public': '.' });
  eleventy.addFilter('addressOf', addressOf);
  eleventy.addFilter('newest', (episodes) => episodes.slice(0, 10));
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventy.addCollection('episode', (all) =>
    all.getFilteredByGlob('show/content/episodes/*.md').sort((a, b) => b.date - a.date),
  );
  eleventy.addCollection('topics', (all) => {
    const byTopic = new Map();
    for (const episode of all.getFilteredByGlob('show/content/episodes/*.md')) {
      for (const topic of new Set(episode.data.topics)) {
        byTopic.set(topic, [episode, ...(byTopic.get(topic) ?? [])]);
      }
    }
    return [...byTopic].map(([title, episodes]) => ({ title, episodes }));
  });
  return { markdownTemplateEngine: false, dir: { input: '.', output: 'dist' } };
}

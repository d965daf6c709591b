/**
 * The categories of Apple Podcasts, which other directories use too.
 *
 * @see https://podcasters.apple.com/support/1691-apple-podcasts-categories
 */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  Arts: ['Books', 'Design', 'Fashion & Beauty', 'Food', 'Performing Arts', 'Visual Arts'],
  Business: ['Careers', 'Entrepreneurship', 'Investing', 'Management', 'Marketing', 'Non-Profit'],
  Comedy: ['Comedy Interviews', 'Improv', 'Stand-Up'],
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  Fiction: ['Comedy Fiction', 'Drama', 'Science Fiction'],
  Government: [],
  History: [],
  'Health & Fitness': [
    'Alternative Health',
    'Fitness',
    'Medicine',
    'Mental Health',
    'Nutrition',
    'Sexuality',
  ],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  Leisure: [
    'Animation & Manga',
    'Automotive',
    'Aviation',
    'Crafts',
    'Games',
    'Hobbies',
    'Home & Garden',
    'Video Games',
  ],
  Music: ['Music Commentary', 'Music History', 'Music Interviews'],
  News: [
    'Business News',
    'Daily News',
    'Entertainment News',
    'News Commentary',
    'Politics',
    'Sports News',
    'Tech News',
  ],
  'Religion & Spirituality': [
    'Buddhism',
    'Christianity',
    'Hinduism',
    'Islam',
    'Judaism',
    'Religion',
    'Spirituality',
  ],
  Science: [
    'Astronomy',
    'Chemistry',
    'Earth Sciences',
    'Life Sciences',
    'Mathematics',
    'Natural Sciences',
    'Nature',
    'Physics',
    'Social Sciences',
  ],
  'Society & Culture': [
    'Documentary',
    'Personal Journals',
    'Philosophy',
    'Places & Travel',
    'Relationships',
  ],
  Sports: [
    'Baseball',
    'Basketball',
    'Cricket',
    'Fantasy Sports',
    'Football',
    'Golf',
    'Hockey',
    'Rugby',
    'Running',
    'Soccer',
    'Swimming',
    'Tennis',
    'Volleyball',
    'Wilderness',
    'Wrestling',
  ],
  Technology: [],
  'True Crime': [],
  'TV & Film': ['After Shows', 'Film History', 'Film Interviews', 'Film Reviews', 'TV Reviews'],
};

const known = new Map(Object.entries(CATEGORIES));

/**
 * Checks a category against those of Apple Podcasts.
 *
 * @returns A sentence with what to write, or `null` if the category exists.
 */
export function whyUnknown(name: string, sub: string | null): string | null {
  const parts = known.get(name);
  if (parts === undefined) {
    const whole = [...known].find(([, subs]) => subs.includes(name))?.[0];
    const near = [...known.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
    const remedy =
      whole !== undefined
        ? `It is a part of another one: write \`${whole}: ${name}\`.`
        : near !== undefined
          ? `Write "${near}".`
          : `Write one of ${[...known.keys()].join(', ')}.`;
    return `Apple Podcasts has no category "${name}". ${remedy}`;
  }
  if (sub === null || parts.includes(sub)) return null;
  const remedy =
    parts.length === 0
      ? `Write ${name} alone.`
      : `Write one of ${parts.join(', ')}, or ${name} alone.`;
  return `In ${name}, Apple Podcasts has no "${sub}". ${remedy}`;
}

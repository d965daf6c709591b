import { EXAMPLE_URL, type MappedShow } from '@/tools/import/show/map-show';
import { fieldText } from './episode-text';

const ORDER = [
  'title',
  'description',
  'language',
  'timezone',
  'url',
  'author',
  'email',
  'artwork',
  'explicit',
  'categories',
  'copyright',
  'guid',
  'people',
  'subscribe',
  'formerly',
  'feedFormerly',
  'feedLimit',
  'type',
  'funding',
  'location',
  'license',
  'updateFrequency',
  'podroll',
  'txt',
  'locked',
  'block',
  'feedExtra',
];

/**
 * The text of show.yaml.
 *
 * @param artwork Path of the picture below `public`.
 * @param source Where the show comes from, for the comment at the top.
 */
export function showText({ fields }: MappedShow, artwork: string, source: string): string {
  const all = new Map([...fields, ['artwork', artwork]]);
  const lines = ORDER.flatMap((name) => {
    const value = all.get(name);
    if (value === undefined) return [];
    const isOpen = name === 'url' && value === EXAMPLE_URL;
    const remark = isOpen
      ? '# Write the address of your site here before you put it online.\n'
      : '';
    return [remark + fieldText(name, value)];
  });
  return `# Made by \`npm run import\` from ${source.replaceAll(/[\r\n]/g, ' ')}.\n${lines.join('')}`;
}

import type { CollectionMessages } from '@/lib/messages/collections';

export const messages: CollectionMessages = {
  browse: 'تصفّح',
  more: 'المزيد',
  kinds: { series: 'السلاسل', topics: 'المواضيع', people: 'الأشخاص', years: 'السنوات' },
  kind: { series: 'سلسلة', topics: 'موضوع', people: 'شخص' },
  all: { topics: 'كل المواضيع', people: 'كل الأشخاص' },
  episodesBy: {
    series: (count, title) => `${count} من ${title}`,
    topics: (count, title) => `${count} عن ${title}`,
    people: (count, title) => `${count} مع ${title}`,
  },
  episodesFrom: (year) => `حلقات عام ${year}`,
  previousIn: (series) => `الحلقة السابقة في ${series}`,
  nextIn: (series) => `الحلقة التالية في ${series}`,
  related: 'حلقات ذات صلة',
  feedOf: (series) => `خلاصة RSS: ${series}`,
};

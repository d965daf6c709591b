import { plural } from '@/lib/messages/plural';
import type { SearchMessages } from '@/lib/messages/search';

const episodesFound = plural('ar', {
  zero: 'لا حلقات',
  one: 'حلقة واحدة',
  two: 'حلقتان',
  few: '# حلقات',
  many: '# حلقة',
  other: '# حلقة',
});

const pagesFound = plural('ar', {
  zero: 'لا صفحات',
  one: 'صفحة واحدة',
  two: 'صفحتان',
  few: '# صفحات',
  many: '# صفحة',
  other: '# صفحة',
});

export const messages: SearchMessages = {
  search: 'بحث',
  field: 'البحث في كل النصوص',
  placeholder: 'كلمات، أو «عبارة مطابقة»',
  close: 'إغلاق',
  invitation: 'ابحث عن أي كلمة قيلت، وشغّلها من موضعها.',
  latest: 'عمليات البحث الأخيرة',
  clearLatest: 'مسح',
  topics: 'المواضيع',
  examples: 'جرّب',
  keys: '↓ ↑ للتنقّل بين النتائج، وEnter للفتح، وEsc للإغلاق',
  noScript: 'يعمل البحث في متصفحك ويحتاج إلى JavaScript. ومن دونه تجد كل الحلقات في قائمة',
  facets: {
    series: { name: 'السلسلة', all: 'كل السلاسل' },
    topic: { name: 'الموضوع', all: 'كل المواضيع' },
    person: { name: 'الشخص', all: 'كل الأشخاص' },
    year: { name: 'السنة', all: 'كل السنوات' },
  },
  order: 'الترتيب',
  orders: { best: 'الأقرب مطابقة', newest: 'الأحدث أولًا' },
  searching: 'جارٍ البحث',
  found: (episodes, pages) =>
    [
      ...(episodes === 0 ? [] : [episodesFound(episodes)]),
      ...(pages === 0 ? [] : [pagesFound(pages)]),
    ].join(' و'),
  foundAtMost: (found) => `${found} على الأكثر`,
  noResults: (query) => `لا نتائج لعبارة «${query}». جرّب كلمات أقل أو كلمات أخرى.`,
  noMatches: 'لا توجد حلقة تطابق كل عوامل التصفية.',
  clearFilters: 'مسح عوامل التصفية',
  results: 'النتائج',
  about: 'عن الحلقة',
  playFrom: (title, clock) => `تشغيل ${title} من ${clock}`,
  playParagraph: (title, clock) => `تشغيل ${title} من الفقرة التي تبدأ عند ${clock}`,
  approximate: 'تقريبي',
  untimed: 'لا يتضمّن هذا النص أوقاتًا، فتُفتح النتيجة في النص.',
  moreHits: plural('ar', {
    zero: 'لا نتائج أخرى في هذه الحلقة',
    one: 'نتيجة أخرى في هذه الحلقة',
    two: 'نتيجتان أخريان في هذه الحلقة',
    few: '# نتائج أخرى في هذه الحلقة',
    many: '# نتيجة أخرى في هذه الحلقة',
    other: '# نتيجة أخرى في هذه الحلقة',
  }),
  moreResults: plural('ar', {
    zero: 'لا نتائج أخرى',
    one: 'نتيجة أخرى',
    two: 'نتيجتان أخريان',
    few: '# نتائج أخرى',
    many: '# نتيجة أخرى',
    other: '# نتيجة أخرى',
  }),
  openAsPage: 'فتح في صفحة مستقلة',
  indexNotLoaded: 'تعذّر تحميل فهرس البحث. تحقّق من الاتصال ثم أعد المحاولة.',
  indexNotLoadedOffline:
    'أنت غير متصل بالشبكة، وجزء الفهرس الذي يضم هذه الكلمات غير موجود على هذا الجهاز. لا يزال بإمكانك البحث عن الكلمات التي بحثت عنها سابقًا.',
  worksOffline: {
    used: 'يعمل دون اتصال للكلمات التي بحثت عنها سابقًا',
    all: 'يعمل دون اتصال',
  },
  tryAgain: 'إعادة المحاولة',
  development: 'لا يحتوي خادم التطوير على فهرس بحث. نفّذ `npm start` لبناء الموقع والبحث فيه.',
};

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

export const messages: SearchMessages = {
  search: 'بحث',
  field: 'البحث في كل النصوص',
  placeholder: 'كلمات، أو «عبارة مطابقة»',
  close: 'إغلاق',
  invitation: 'ابحث عن أي كلمة قيلت، وشغّلها من موضعها.',
  keys: '↓ ↑ للتنقّل بين النتائج، وEnter للفتح، وEsc للإغلاق',
  noScript: 'يعمل البحث في متصفحك ويحتاج إلى JavaScript. ومن دونه تجد كل الحلقات في قائمة',
  facets: {
    series: { name: 'السلسلة', all: 'كل السلاسل' },
    topic: { name: 'الموضوع', all: 'كل المواضيع' },
    person: { name: 'الشخص', all: 'الجميع' },
    year: { name: 'السنة', all: 'كل السنوات' },
  },
  order: 'الترتيب',
  orders: { best: 'الأقرب مطابقة', newest: 'الأحدث أولًا' },
  searching: 'جارٍ البحث',
  found: (episodes, seconds) => `${episodesFound(episodes)} في ${seconds} ث`,
  nothing: (asked) => `لا نتائج لعبارة «${asked}». جرّب كلمات أقل أو صيغة أخرى لها.`,
  nothingChosen: 'لا توجد حلقة تطابق كل ما اخترته.',
  clear: 'البحث من دون عوامل التصفية',
  results: 'النتائج',
  about: 'عن الحلقة',
  playFrom: (title, clock) => `تشغيل ${title} من ${clock}`,
  playParagraph: (title, clock) => `تشغيل ${title} من الفقرة التي تبدأ عند ${clock}`,
  paragraph: 'من بداية الفقرة',
  untimed: 'لا يتضمّن هذا النص أوقاتًا، فتُفتح النتيجة في النص.',
  moreHits: plural('ar', {
    zero: 'لا نتائج أخرى في هذه الحلقة',
    one: 'نتيجة أخرى في هذه الحلقة',
    two: 'نتيجتان أخريان في هذه الحلقة',
    few: '# نتائج أخرى في هذه الحلقة',
    many: '# نتيجة أخرى في هذه الحلقة',
    other: '# نتيجة أخرى في هذه الحلقة',
  }),
  moreEpisodes: plural('ar', {
    zero: 'لا حلقات أخرى',
    one: 'حلقة أخرى',
    two: 'حلقتان أخريان',
    few: '# حلقات أخرى',
    many: '# حلقة أخرى',
    other: '# حلقة أخرى',
  }),
  onOwnPage: 'فتح في صفحة مستقلة',
  lost: 'لم يصل الفهرس. تحقّق من الاتصال ثم أعد المحاولة.',
  lostOffline:
    'أنت غير متصل بالشبكة، وجزء الفهرس الذي يضم هذه الكلمات غير موجود على هذا الجهاز. ما بُحث عنه هنا سابقًا لا يزال متاحًا.',
  withoutNetwork: {
    used: 'من دون شبكة، تبقى الكلمات التي بُحث عنها هنا متاحة للبحث، وتبقى الصفحات التي تفتحها من الآن متاحة للقراءة. كلها محفوظة على هذا الجهاز.',
    all: 'من دون شبكة، تبقى كل الكلمات متاحة للبحث، وتبقى الصفحات التي تفتحها من الآن متاحة للقراءة. كلها محفوظة على هذا الجهاز.',
  },
  tryAgain: 'إعادة المحاولة',
  development: 'لا يوجد فهرس أثناء الكتابة. نفّذ `npm start` لبناء الموقع والبحث فيه.',
};

import type { DocumentMessages } from '@/lib/messages/documents';

export const messages: DocumentMessages = {
  about:
    'بودكاست. يؤدي كل رابط إلى حلقة بصيغة Markdown مع نصها الكامل، والصفحة نفسها في العنوان ذاته من دون `index.md`.',
  episodes: 'الحلقات',
  newestOf: (count, all) =>
    `هذه أحدث ${count} من أصل ${all} حلقة. الخلاصة الكاملة وخريطة الموقع أدناه تضمّانها كلها.`,
  transcriptJson: 'النص مع الأوقات بصيغة JSON',
  more: 'كل ما عدا ذلك',
  feed: 'أحدث الحلقات بصيغة RSS',
  fullFeed: 'كل الحلقات بصيغة RSS',
  allPages: 'كل الصفحات',
  chapters: 'الفصول بصيغة:',
  automaticTranscript: 'فُرِّغ هذا النص آليًّا، وقد يحتوي على أخطاء.',
};

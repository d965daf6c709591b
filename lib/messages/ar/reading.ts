import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'إغلاق',
  jumpToPlaying: 'الانتقال إلى موضع التشغيل',
  textOnEpisodePage: 'النص في صفحة الحلقة:',
  clipEnded: 'ينتهي الاقتباس هنا.',
  keepPlaying: 'متابعة التشغيل',
  repeatClip: 'إعادة هذا المقطع',
  audioDiffers: 'يختلف الصوت عن الملف الذي ضُبط توقيته، لذلك تُميَّز الفقرات فقط.',
  quote: 'اقتباس',
  copyQuote: 'نسخ الاقتباس',
  copyLink: 'نسخ الرابط',
  find: 'البحث في النص',
  hits: (at, all) => (all === 0 ? 'لا نتائج' : `${at} من ${all}`),
  previousHit: 'النتيجة السابقة',
  nextHit: 'النتيجة التالية',
  playHere: 'التشغيل من هنا',
};

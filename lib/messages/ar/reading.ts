import { formatClock } from '@/lib/time/format-clock';
import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'إغلاق',
  jumpToPlaying: 'الانتقال إلى موضع التشغيل',
  textOnEpisodePage: 'النص في صفحة الحلقة:',
  clipEnded: 'ينتهي الاقتباس هنا.',
  keepPlaying: 'متابعة التشغيل',
  repeatClip: 'إعادة هذا المقطع',
  quoteFrom: (speaker, seconds) =>
    `${speaker === null ? 'اقتباس' : `اقتباس من ${speaker}`}، ${length(seconds)}`,
  playClip: 'تشغيل الاقتباس',
  audioDiffers: 'يختلف الصوت عن الملف الذي ضُبط توقيته، لذلك تُميَّز الفقرات فقط.',
  quote: 'اقتباس',
  copyQuote: 'نسخ الاقتباس',
  copyLink: 'نسخ الرابط',
  save: 'حفظ',
  saved: 'حُفظ',
  image: 'صورة',
  quoteImage: 'الاقتباس كصورة',
  portrait: 'منشور',
  tall: 'قصة',
  download: 'تنزيل',
  hits: (at, all) => (all === 0 ? 'لا نتائج' : `${at} من ${all}`),
  previousHit: 'النتيجة السابقة',
  nextHit: 'النتيجة التالية',
  playHere: 'التشغيل من هنا',
  stamp: {
    menu: (time) => `قائمة ${time}`,
    copyLink: 'نسخ رابط إلى هذا الموضع',
    copyText: 'نسخ الفقرة',
    improve: 'تحسين هذه الفقرة',
  },
  text: {
    textSize: 'حجم الخط',
    sizeOf: (size, all) => `${size} من ${all}`,
    spacing: 'تباعد الأسطر',
    tight: 'ضيق',
    normal: 'عادي',
    wide: 'واسع',
    typeface: 'نوع الخط',
    serif: 'مذيّل',
    sans: 'غير مذيّل',
    stamps: 'إظهار الأوقات',
    dim: 'تعتيم ما لا يُقال الآن',
    reset: 'إعادة الضبط',
  },
};

/** Such as `4 ث` or `1:12`. */
function length(seconds: number): string {
  return seconds < 60 ? `${seconds} ث` : formatClock(seconds);
}

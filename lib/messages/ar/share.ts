import type { ShareMessages } from '@/lib/messages/share';

export const messages: ShareMessages = {
  close: 'إغلاق',
  link: 'رابط',
  otherApps: 'المشاركة عبر تطبيق',
  startAt: (clock) => `البدء عند ${clock}`,
  clip: 'مشاركة مقطع',
  from: 'من',
  to: 'إلى',
  invalidTime: 'اكتب الأوقات بصيغة 1:23، على أن يأتي الثاني بعد الأول وألا يتجاوز مدة الحلقة.',
  embed: 'تضمين',
  matchReader: 'حسب جهاز القارئ',
  withTranscript: 'مع النص',
  code: 'شيفرة HTML لصفحتك',
  preview: 'معاينة',
  development: 'تظهر المعاينة بعد البناء: نفّذ npm start لعرضها.',
  qrCode: 'رمز QR',
};

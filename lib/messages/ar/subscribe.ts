import type { SubscribeMessages } from '@/lib/messages/subscribe';

export const messages: SubscribeMessages = {
  intro: 'تابع البرنامج في تطبيقك المفضّل لتصلك الحلقات الجديدة تلقائيًا. المتابعة مجانية.',
  listenOn: 'استمع على',
  openInApp: 'الفتح في تطبيقك',
  openInAppText: 'تفتح هذه الروابط الخلاصة في تطبيق مثبّت على هذا الجهاز.',
  feedAddress: 'عنوان الخلاصة',
  feedText: 'يقبل أي تطبيق بودكاست آخر هذا العنوان: ابحث فيه عن «إضافة بعنوان URL».',
  onPhone: 'على هاتفك',
  onPhoneText: 'وجّه الكاميرا إلى الرمز لفتح هذه الصفحة على هاتفك.',
  qrCode: 'رمز QR بعنوان هذه الصفحة',
  seriesFeeds: 'الخلاصات حسب السلسلة',
  seriesFeedsText: 'لكل سلسلة خلاصة خاصة بها.',
  more: 'كل طرق الاشتراك',
};

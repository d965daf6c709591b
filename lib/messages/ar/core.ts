import type { Messages } from '@/lib/messages/core';
import { plural } from '@/lib/messages/plural';

/** Arabic. */
export const messages: Messages = {
  language: 'ar',
  player: {
    player: 'المشغّل',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    skipBack: 'رجوع 15 ثانية',
    skipForward: 'تقديم 30 ثانية',
    speed: 'سرعة التشغيل',
    mute: 'كتم الصوت',
    volume: 'مستوى الصوت',
    seek: 'الموضع',
    positionOf: (position, duration) => `${position} من ${duration}`,
    loading: 'جارٍ التحميل',
    tryAgain: 'إعادة المحاولة',
    recovering: {
      offline: 'أنت غير متصل بالشبكة. يُستأنف التشغيل من هنا عند عودة الاتصال.',
      stalled: 'توقّف تحميل الصوت. تجري إعادة المحاولة…',
      missing: 'الملف الصوتي غير متاح بعد. تجري إعادة المحاولة…',
      unplayable: 'انقطع الصوت. تجري إعادة المحاولة…',
      rangeless: 'انقطع الصوت. تجري إعادة المحاولة…',
      blocked: 'يتطلّب متصفحك نقرة قبل تشغيل الصوت. اضغط «تشغيل».',
    },
    failed: {
      offline: 'أنت غير متصل بالشبكة. تحقّق من الاتصال ثم أعد المحاولة.',
      stalled: 'تعذّر تحميل الصوت. تحقّق من الاتصال ثم أعد المحاولة.',
      missing: 'الملف الصوتي غير موجود على الخادم. أعد المحاولة لاحقًا.',
      unplayable: 'لا يستطيع متصفحك تشغيل هذا الصوت. نزّله واستخدم مشغّلًا آخر.',
      rangeless:
        'لا يستطيع متصفحك تشغيل هذا الصوت، لأن خادمه لا يستجيب لطلبات Range التي يحتاج إليها Safari. نزّله أو استخدم متصفحًا آخر.',
      blocked: 'يتطلّب متصفحك نقرة قبل تشغيل الصوت. اضغط «تشغيل».',
    },
    unreachable: (host) =>
      `الصوت موجود على ${host}، ولا يمكن الوصول إليه. ربما تمنعه أداة لحجب المحتوى أو الشبكة.`,
    notices: {
      'no-seek': 'لا يستطيع هذا الخادم البدء من منتصف الملف، لذلك بقي الصوت في موضعه.',
      cut: 'أوقف تحميل هذه الصفحة الصوت. اضغط «تشغيل» للمتابعة.',
    },
    thisEpisode: 'هذه الحلقة',
    otherIsPlaying: 'يجري تشغيل حلقة أخرى.',
    left: (clock) => `يتبقّى ${clock}`,
    nowPlaying: 'قيد التشغيل',
    slower: 'أبطأ',
    faster: 'أسرع',
  },
  episode: {
    notLoaded: 'تعذّر تحميل هذا الجزء.',
    outline: 'المحتويات',
  },
  site: {
    theme: 'المظهر',
    light: 'فاتح',
    dark: 'داكن',
    system: 'حسب النظام',
    notLoaded: 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال ثم أعد المحاولة.',
    continueListening: 'متابعة الاستماع',
    minutesLeft: (minutes) => `يتبقّى ${minutes} د`,
    played: 'استُمع إليها',
    more: (title) => `المزيد عن ${title}`,
  },
  time: {
    hours: plural('ar', {
      zero: '# ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '# ساعات',
      many: '# ساعة',
      other: '# ساعة',
    }),
    minutes: plural('ar', {
      zero: '# دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
    seconds: plural('ar', {
      zero: '# ثانية',
      one: 'ثانية واحدة',
      two: 'ثانيتان',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    }),
  },
  transcript: {
    shortcuts: 'اختصارات لوحة المفاتيح',
  },
};

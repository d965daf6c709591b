import type { CopyingMessages } from '@/lib/messages/copying';

export const messages: CopyingMessages = {
  copy: 'نسخ',
  copied: 'تم النسخ',
  notCopied: 'لم يسمح متصفحك بالنسخ. النص محدّد: انسخه بنفسك.',
};

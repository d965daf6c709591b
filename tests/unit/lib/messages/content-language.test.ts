import { expect, it } from 'vitest';
import { contentLanguage, interfaceLanguage } from '@/lib/messages/content-language';

it('is set apart where the interface has no translation', () => {
  expect(contentLanguage('he')).toBe('he');
  expect(interfaceLanguage('he')).toBe('en');
  for (const language of ['en-GB', 'de-AT', 'ar']) {
    expect(contentLanguage(language)).toBeUndefined();
    expect(interfaceLanguage(language)).toBeUndefined();
  }
});
